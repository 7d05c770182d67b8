package fr.raict.registration.membership.application;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AuthorityGroupsTest {

    private final MarkedInMemory marked = new MarkedInMemory();
    private final AuthorityGroups groups = new AuthorityGroups(marked, new FewAuthorities(), new NothingMerged());

    @Test
    void looksIntoTheStoreOnceHoweverManyAsk() {
        IntStream.range(0, 1_000).parallel().forEach(_ -> groups.of("COMMUNE-86194"));

        assertThat(marked.lookedFor).containsExactly("COMMUNE-86194");
        assertThat(marked.looksForUnlisted).isOne();
    }

    @Test
    void looksOnceForWhatIsUnknownToo() {
        assertThat(groups.of("COMMUNE-99999")).isEmpty();
        assertThat(groups.of("COMMUNE-99999")).isEmpty();
        assertThat(groups.of("not a code")).isEmpty();

        assertThat(marked.lookedFor).containsExactly("COMMUNE-99999", "not a code");
    }

    @Test
    void looksForNoneOfTheUnlistedForItself() {
        groups.of("OTHER-DAKAR");
        groups.of("OTHER-TUNIS");

        assertThat(marked.lookedFor).isEmpty();
        assertThat(marked.looksForUnlisted).isOne();
    }
}
