package fr.raict.portal.changing;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class MoveResultControllerTest {
    private static final String THERE = "/mon-espace/personnes/%s/%s".formatted(StubServices.FULL_WORKSHOP,
            StubServices.MOVED);
    private static final String ADDRESS = THERE + "/changement/resultat?de=" + StubServices.registration(1);
    private static final String REGISTRATION = "/api/registration/workshops/%s/registrations/%s"
            .formatted(StubServices.FULL_WORKSHOP, StubServices.MOVED);

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("delegate");
    }

    private static void stub(StubServices services, String state) {
        services.stub(get(REGISTRATION), StubServices.file("moved.json").replace("\"WAITING\"", "\"" + state + "\"")
                .replace("\"rank\": 7", "\"rank\": null"));
    }

    @Test
    void tellsTheRankAndWhatIsKeptMeanwhile() {
        var page = pages.open(ADDRESS);

        assertThat(page.text("h1")).isEqualTo("Le changement attend une place");
        assertThat(page.text(".lead")).isEqualTo(
                "Karim Benali attend une place dans « Petites communes, grands partenariats », au rang 7.");
        assertThat(page.text(".seats")).contains("Mercredi 13 janvier 2027", "Liste d’attente, rang 7",
                "garde sa place dans « Acteurs économiques");
        assertThat(page.text("main ul:not(.seats)")).contains("Karim Benali garde sa place dans « Acteurs",
                "le changement se fait de lui-même");
        assertThat(page.document().select("main .actions a").eachAttr("href")).containsExactly(THERE,
                "/billets/ticket-41", "/mon-espace");
    }

    @Test
    void tellsThatThePersonHasMoved(StubServices services) {
        stub(services, "SEATED");

        var page = pages.open(ADDRESS);

        assertThat(page.text("h1")).isEqualTo("Le changement est fait");
        assertThat(page.text(".lead")).startsWith("Karim Benali a une place dans « Petites communes");
        assertThat(page.text("main ul:not(.seats)")).contains("L’inscription à « Acteurs économiques")
                .doesNotContain("garde");
    }

    @Test
    void tellsThatTheRequestWasPassedOn(StubServices services) {
        stub(services, "REQUESTED");

        var page = pages.open(ADDRESS);

        assertThat(page.text("h1")).isEqualTo("La demande est transmise");
        assertThat(page.text(".lead")).contains("Ce n’est pas encore une place.");
        assertThat(page.text("main ul:not(.seats)")).contains("garde sa place dans « Acteurs");
    }

    @Test
    void tellsThatItHasEndedSince(StubServices services) {
        stub(services, "WITHDRAWN");

        var page = pages.open(ADDRESS);

        assertThat(page.text("h1")).isEqualTo("Cette inscription a pris fin");
        assertThat(page.document().select("a[href^='/billets']")).isEmpty();
    }

    @Test
    void saysWhatItKnowsWhileNoListsAndNoSessionsAreThere(StubServices services) {
        services.refuse(any(urlPathMatching("/api/agenda/.*")), 503, "away", "", "");
        services.refuse(get(urlPathMatching(PersonControllerTest.PERSON)), 503, "away", "", "");

        var page = pages.open(ADDRESS);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text(".lead")).isEqualTo("Karim Benali attend une place dans l’autre atelier, au rang 7.");
        assertThat(page.text("main ul:not(.seats)")).contains("garde sa place dans la session actuelle");
    }

    @Test
    void isUnknownToStrangers(StubServices services) {
        services.refuse(get(REGISTRATION), 404, "not-found", "Non", "");

        assertThat(pages.open(ADDRESS).status()).isEqualTo(404);
    }

    @Test
    void needsNotKnowWhatWasLeft() {
        assertThat(pages.open(THERE + "/changement/resultat").status()).isEqualTo(200);
        assertThat(pages.open(THERE + "/changement/resultat?de=x").status()).isEqualTo(404);
    }
}
