package fr.raict.portal.changing;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ChangeResultControllerTest {
    private static final String CHOICE = "/api/registration/choices/[^/]+";
    private static final String REPLACED = "/mon-espace/remplacement/resultat?choix=%s&atelier=%s&inscription=%s"
            .formatted(StubServices.CHOICE, StubServices.WORKSHOP, StubServices.registration(1));

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn(StubServices services) {
        pages = pages.as("delegate");
        services.stub(get(urlPathMatching(CHOICE)), StubServices.file("replaced.json"));
    }

    @ParameterizedTest
    @CsvSource({"remplacement, Le remplacement est fait, Les deux personnes en sont averties",
            "correction, L’adresse est corrigée, De nouveaux billets sont envoyés",
            "desistement, Le désistement est enregistré, Chaque personne en est avertie"})
    void saysWhatWasDone(String kind, String title, String lead) {
        var page = pages.open("/mon-espace/%s/resultat?choix=%s".formatted(kind, StubServices.CHOICE));

        assertThat(page.text("h1")).isEqualTo(title);
        assertThat(page.text(".lead")).startsWith(lead);
    }

    @Test
    void tellsWhatBecameOfEachSessionInOrderOfTime() {
        var page = pages.open(REPLACED).document();

        assertThat(page.select(".seat").eachText()).satisfiesExactly(
                done -> assertThat(done).startsWith("Acteurs").contains("Place confirmée", "Billet de Sofia Moreau"),
                refused -> assertThat(refused).startsWith("Filières agricoles").contains("Rien n’a changé",
                        "déjà inscrite à cet atelier pour une autre collectivité").doesNotContain("Billet"));
        assertThat(page.select("h2 a").attr("href")).isEqualTo("/mon-espace/personnes/%s/%s"
                .formatted(StubServices.WORKSHOP, StubServices.registration(21)));
    }

    @Test
    void saysWhatOneCanDoAboutARefusal() {
        var page = pages.open(REPLACED).document();

        assertThat(page.select("[role=alert]").text()).contains("la première personne garde sa place");
        assertThat(page.select("main .actions a").eachAttr("href")).containsExactly("/mon-espace",
                "/mon-espace/personnes/%s/%s".formatted(StubServices.WORKSHOP, StubServices.registration(1)));
    }

    @Test
    void saysWhenNothingChanged(StubServices services) {
        var choice = StubServices.tree("replaced.json");
        ((ArrayNode) choice.path("people").path(0).path("sessions")).remove(1);
        services.stub(get(urlPathMatching(CHOICE)), choice.toString());

        var page = pages.open(REPLACED);

        assertThat(page.text("h1")).isEqualTo("Rien n’a changé");
        assertThat(page.document().select(".lead, h2 a")).isEmpty();
    }

    @Test
    void tellsOfTheSeatsWhileTheProgrammeIsAway(StubServices services) {
        services.refuse(get(urlPathMatching("/api/agenda/.*")), 503, "unavailable", "Non", "");

        assertThat(pages.open(REPLACED).document().select(".seat")).hasSize(2);
    }

    @Test
    void showsNastyNamesAsTheyAre(StubServices services) {
        services.stub(get(urlPathMatching(CHOICE)), StubServices.file("replaced.json").replace("Moreau", "<b>M"));

        assertThat(pages.open(REPLACED).text("h2")).isEqualTo("Sofia <b>M");
    }

    @Test
    void isUnknownWhenTheServiceDoesNotShowIt(StubServices services) {
        services.refuse(get(urlPathMatching(CHOICE)), 404, "choice-unknown", "Non", "");

        assertThat(pages.open(REPLACED).status()).isEqualTo(404);
    }
}
