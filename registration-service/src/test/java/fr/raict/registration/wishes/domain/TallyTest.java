package fr.raict.registration.wishes.domain;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static fr.raict.registration.wishes.domain.Wished.id;
import static fr.raict.registration.wishes.domain.Wished.session;
import static fr.raict.registration.wishes.domain.Wished.wisher;
import static org.assertj.core.api.Assertions.assertThat;

class TallyTest {

    private static final Wisher ADA = wisher(1, "A", true, 1, 2, 3);
    private static final Wisher BOB = wisher(2, "A", false, 1, 2, 3);

    @Test
    void givesWhatIsWishedOnce() {
        var tally = tally(2, session(1, 0, 5), session(9, 1, 5));

        assertThat(tally.give(ADA, id(1))).isEmpty();

        assertThat(tally.give(ADA, id(1))).contains(Rule.WISHED);
        assertThat(tally.give(ADA, id(9))).contains(Rule.WISHED);
        assertThat(tally.give(ADA, id(2))).contains(Rule.WISHED);
        assertThat(tally.awards()).first().isEqualTo(new Award(ADA.wish(), List.of(id(1))));
    }

    @Test
    void givesNobodyTwoSessionsAtTheSameTime() {
        var tally = tally(3, session(1, 0, 5), session(2, 0, 5), session(3, 1, 5));
        tally.give(ADA, id(1));

        assertThat(tally.give(ADA, id(2))).contains(Rule.OVERLAP);
        assertThat(tally.give(ADA, id(3))).isEmpty();
    }

    @Test
    void givesNobodyMoreSessionsThanTheRoundDoes() {
        var tally = tally(1, session(1, 0, 5), session(2, 1, 5));
        tally.give(ADA, id(1));

        assertThat(tally.give(ADA, id(2))).contains(Rule.MOST_SESSIONS);
    }

    @Test
    void givesNoMoreSeatsThanAreFree() {
        var tally = tally(1, session(1, 0, 1), session(2, 1, 0));
        tally.give(ADA, id(1));

        assertThat(tally.give(BOB, id(1))).contains(Rule.FULL);
        assertThat(tally.give(BOB, id(2))).contains(Rule.FULL);
    }

    @Test
    void keepsASessionForMembers() {
        var tally = tally(1, session(1, 0, 5, true, null));

        assertThat(tally.give(BOB, id(1))).contains(Rule.MEMBERS_ONLY);
        assertThat(tally.give(ADA, id(1))).isEmpty();
    }

    @Test
    void countsWhomAnAuthorityHasInASessionAlready() {
        var held = new WishedSession(id(1), null, null, 5, false, 2, Map.of("A", 1));
        var tally = tally(1, held);
        tally.give(ADA, id(1));

        assertThat(tally.give(BOB, id(1))).contains(Rule.AUTHORITY_CAP);
        assertThat(held.leftFor("B")).isEqualTo(2);
    }

    private static Tally tally(int mostSessions, WishedSession... sessions) {
        return new Tally(new AllocationProblem(mostSessions, List.of(sessions), List.of(ADA, BOB)));
    }
}
