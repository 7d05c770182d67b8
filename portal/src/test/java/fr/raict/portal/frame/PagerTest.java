package fr.raict.portal.frame;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PagerTest {

    @Test
    void carriesTheFiltersOnToItsNeighbours() {
        var pager = Pager.of(2, 3, "/organisation/courriels").with("etat", "SENT").with("destinataire", "a&b=c");

        assertThat(pager.previous()).isEqualTo("/organisation/courriels?etat=SENT&destinataire=a%26b%3Dc&page=1");
        assertThat(pager.next()).isEqualTo("/organisation/courriels?etat=SENT&destinataire=a%26b%3Dc&page=3");
    }

    @Test
    void leavesOutFiltersThatAreNotSet() {
        assertThat(Pager.of(1, 2, "/organisation/courriels").with("etat", null).with("destinataire", "").next())
                .isEqualTo("/organisation/courriels?page=2");
    }

    @Test
    void comesBackToTheListInThePage() {
        assertThat(Pager.of(1, 2, "/mon-espace#inscriptions").next()).isEqualTo("/mon-espace?page=2#inscriptions");
    }

    @Test
    void staysWithinTheList() {
        assertThat(Pager.of(9, 3, "/x").page()).isEqualTo(3);
        assertThat(Pager.of(-1, 0, "/x").isFirst()).isTrue();
        assertThat(Pager.of(-1, 0, "/x").isLast()).isTrue();
    }
}
