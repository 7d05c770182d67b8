package fr.raict.registration.wishes.domain;

import java.util.List;
import java.util.UUID;

import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.wishes.domain.Allocation.Stage;
import fr.raict.registration.wishes.domain.Allocation.Unmet;
import fr.raict.registration.wishes.domain.WishRefused.AgainstRule;
import fr.raict.registration.wishes.domain.WishRefused.NotAwarded;
import fr.raict.registration.wishes.domain.WishRefused.WishesPublished;
import org.junit.jupiter.api.Test;

import static fr.raict.registration.wishes.domain.Wished.id;
import static fr.raict.registration.wishes.domain.Wished.session;
import static fr.raict.registration.wishes.domain.Wished.wisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AllocationTest {

    private static final Wisher ADA = wisher(1, 1, 2);
    private static final Wisher BOB = wisher(2, 1, 2);
    private static final AllocationProblem PROBLEM = new AllocationProblem(2,
            List.of(session(1, 0, 1), session(2, 1, 1)), List.of(ADA, BOB));
    private static final Allocation DRAFT = Allocation.none(new EditionId(UUID.randomUUID())).drafted(7,
            List.of(new Award(ADA.wish(), List.of(id(1))), new Award(BOB.wish(), List.of())));

    @Test
    void givesAndTakesOneSession() {
        var given = DRAFT.giving(BOB, id(2), PROBLEM);

        assertThat(given.of(BOB.wish()).sessions()).containsExactly(id(2));
        assertThat(given.of(ADA.wish()).sessions()).containsExactly(id(1));
        assertThat(given.taking(BOB.wish(), id(2))).isEqualTo(DRAFT);
    }

    @Test
    void givesNothingThatARuleIsAgainst() {
        assertThatExceptionOfType(AgainstRule.class).isThrownBy(() -> DRAFT.giving(BOB, id(1), PROBLEM))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(Rule.FULL));
    }

    @Test
    void takesNothingThatWasNotGiven() {
        assertThatExceptionOfType(NotAwarded.class).isThrownBy(() -> DRAFT.taking(BOB.wish(), id(1)));
    }

    @Test
    void changesNoMoreOnceItIsBeingPublished() {
        var publishing = DRAFT.publishing();

        assertThatExceptionOfType(WishesPublished.class).isThrownBy(() -> publishing.giving(BOB, id(2), PROBLEM));
        assertThatExceptionOfType(WishesPublished.class).isThrownBy(() -> publishing.taking(ADA.wish(), id(1)));
        assertThatExceptionOfType(WishesPublished.class).isThrownBy(() -> publishing.drafted(8, List.of()));
        assertThat(publishing.publishing()).isEqualTo(publishing);
    }

    @Test
    void isCarriedOutAwardByAwardAndKeepsWhatWasRefused() {
        var publishing = DRAFT.publishing();
        var refused = new Unmet(ADA.wish(), id(1), "overlap");

        var half = publishing.carriedOut(1, List.of(refused));

        assertThat(half.isCarriedOut()).isFalse();
        assertThat(half.toCarryOut(5)).extracting(Award::wish).containsExactly(BOB.wish());
        var whole = half.carriedOut(1, List.of());
        assertThat(whole.isCarriedOut()).isTrue();
        assertThat(whole.published().stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(whole.unmet()).containsExactly(refused);
        assertThat(DRAFT.isCarriedOut()).isFalse();
    }
}
