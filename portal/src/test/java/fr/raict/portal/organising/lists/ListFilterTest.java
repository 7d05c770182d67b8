package fr.raict.portal.organising.lists;

import java.util.UUID;

import fr.raict.portal.services.registration.AuthorityKind;
import fr.raict.portal.services.registration.PeoplePage;
import fr.raict.portal.services.registration.Region;
import fr.raict.portal.services.registration.Registration;
import fr.raict.portal.services.registration.SizeClass;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ListFilterTest {
    private static final UUID EDITION = new UUID(0, 1);
    private static final ListFilter ALL = new ListFilter(null, null, null, null, null, null, null, null, null);
    private static final ListFilter EACH = new ListFilter(Registration.State.WAITING, " COMMUNE-93066", null,
            new UUID(0, 2), AuthorityKind.COMMUNE, Region.BRETAGNE, SizeClass.UNKNOWN, " a & {b} ",
            PeoplePage.Sort.SESSIONS);

    @Test
    void nothingIsAskedWhereNothingIsSaid() {
        assertThat(ALL.asked()).isEmpty();
        assertThat(ALL.isActive()).isFalse();
        assertThat(ALL.on("/organisation/personnes", null)).isEqualTo("/organisation/personnes");
    }

    @Test
    void isSaidInTheWordsOfTheServiceAndOfThePage() {
        assertThat(EACH.asked()).containsEntry("state", "WAITING").containsEntry("authority", "COMMUNE-93066")
                .containsEntry("type", "COMMUNE").containsEntry("region", "BRETAGNE")
                .containsEntry("inhabitants", "UNKNOWN").containsEntry("q", "a & {b}").containsEntry("sort", "SESSIONS")
                .containsEntry("participant", new UUID(0, 2).toString()).hasSize(8);
        assertThat(EACH.on("/p", EDITION, "format", "CSV")).isEqualTo("/p?edition=" + EDITION
                + "&etat=WAITING&collectivite=COMMUNE-93066&personne=" + new UUID(0, 2)
                + "&type=COMMUNE&region=BRETAGNE&taille=UNKNOWN&q=a%20%26%20%7Bb%7D&tri=SESSIONS&format=CSV");
    }

    @Test
    void sortingAloneIsNoFilter() {
        assertThat(new ListFilter(null, "", null, null, null, null, null, "", PeoplePage.Sort.NAME).isActive())
                .isFalse();
    }
}
