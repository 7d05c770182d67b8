package fr.raict.portal.frame;

import java.util.List;

import fr.raict.portal.services.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PagerTest {

    @Test
    void carriesTheFiltersOnToItsNeighbours() {
        var pager = pager(2, 3, "/organisation/courriels").with("etat", "SENT").with("destinataire", "a&b=c");

        assertThat(pager.previous()).isEqualTo("/organisation/courriels?etat=SENT&destinataire=a%26b%3Dc&page=1");
        assertThat(pager.next()).isEqualTo("/organisation/courriels?etat=SENT&destinataire=a%26b%3Dc&page=3");
    }

    @Test
    void leavesOutFiltersThatAreNotSet() {
        assertThat(pager(1, 2, "/organisation/courriels").with("etat", null).with("destinataire", "").next())
                .isEqualTo("/organisation/courriels?page=2");
    }

    @Test
    void comesBackToTheListInThePage() {
        assertThat(pager(1, 2, "/mon-espace#inscriptions").next()).isEqualTo("/mon-espace?page=2#inscriptions");
    }

    @Test
    void staysWithinTheList() {
        assertThat(pager(9, 3, "/x").page()).isEqualTo(3);
        assertThat(pager(-1, 0, "/x").isFirst()).isTrue();
        assertThat(pager(-1, 0, "/x").isLast()).isTrue();
    }

    private static Pager pager(int page, int pages, String list) {
        return Pager.of(new Page<>(List.of(), page - 1, pages, 0), list);
    }
}
