package fr.raict.portal.registering;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static fr.raict.portal.registering.Chosen.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ChoiceResultControllerTest {
    private static final String RESULT = ADDRESS + "/resultat?choix=" + StubServices.CHOICE;
    private static final String CHOICE = "/api/registration/choices/[^/]+";

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("delegate");
    }

    @Test
    void tellsWhatBecameOfEachSessionInOrderOfTime() {
        var page = pages.open(RESULT);

        assertThat(page.text("h1")).isEqualTo("C’est enregistré");
        assertThat(page.document().select("h2").eachText()).containsExactly("Karim Benali", "Sofia Moreau");
        assertThat(page.document().select(".seat").eachText()).satisfiesExactly(
                first -> assertThat(first).startsWith("Acteurs").contains("Place confirmée",
                        "Billet de Karim Benali pour Acteurs"),
                second -> assertThat(second).startsWith("Filières agricoles").contains("Place confirmée"),
                third -> assertThat(third).contains("Liste d’attente, rang 7"),
                fourth -> assertThat(fourth).contains("Inscription non faite", "Les inscriptions sont closes.")
                        .doesNotContain("Billet"));
        assertThat(page.document().select("main .actions a").first().attr("href")).isEqualTo("/mon-espace");
    }

    @Test
    void offersOtherSessionsToWhomSomethingWasRefused() {
        var again = pages.open(RESULT).document().select(".notice-danger form");

        assertThat(again.select("[name$=familyName]").eachAttr("value")).containsExactly("Moreau");
        assertThat(again.select("[name$=workshops]")).isEmpty();
        assertThat(again.select("[name=authority]").val()).isEqualTo("COMMUNE-93066");
        assertThat(again.select("[name=key]").val()).hasSize(36).isNotEqualTo(Chosen.KEY);
        assertThat(again.select("button").val()).isEqualTo("choose");
    }

    @Test
    void leadsToTheOtherRegistrationsOfWhoIsTakenAtThatTime(StubServices services) {
        services.stub(get(urlPathMatching(CHOICE)),
                StubServices.file("choice.json").replace("problem:registration-closed", "problem:overlap"));

        var link = pages.open(RESULT).document().select(".seat-why a");

        assertThat(link.attr("href")).startsWith("/mon-espace/personnes/");
        assertThat(link.text()).startsWith("Voir les inscriptions de ");
    }

    @Test
    void saysWhoWasNotRegisteredAndWhoHasTheAddress(StubServices services) {
        var choice = StubServices.tree("choice.json");
        ((ObjectNode) choice.path("people").path(0).path("person")).put("givenName", "Zoé").put("familyName", "<b>Un");
        ((ArrayNode) choice.path("people")).remove(1);
        services.stub(get(urlPathMatching(CHOICE)), choice.toString());

        var page = pages.open(RESULT);

        assertThat(page.text("h1")).isEqualTo("Personne n’a été inscrit");
        assertThat(page.document().select("h2").eachText()).containsExactly("Zoé <b>Un");
        assertThat(page.document().select(".seat").eachText()).hasSize(2).allSatisfy(each -> assertThat(each)
                .contains("L’adresse karim.benali@example.org est déjà celle de Karim Benali.")
                .doesNotContain("Billet"));
        var again = page.document().select(".notice-danger form");
        assertThat(again.select("[name$=workshops]")).hasSize(2);
        assertThat(again.select("button").val()).isEqualTo("edit");
        assertThat(page.document().select("main b")).isEmpty();
    }

    @Test
    void namesASessionThatLeftTheProgramme(StubServices services) {
        var programme = StubServices.tree("programme.json");
        ((ArrayNode) programme.path("workshops")).remove(1);
        services.stub(get(urlPathMatching("/api/agenda/editions/[^/]+/programme")), programme.toString());

        assertThat(pages.open(RESULT).document().select(".seat").get(1).text())
                .startsWith("Une session qui n’est plus au programme").contains("Place confirmée");
    }

    @Test
    void isUnknownWhenTheServiceDoesNotShowIt(StubServices services) {
        services.refuse(get(urlPathMatching(CHOICE)), 404, "choice-unknown", "Non", "");

        assertThat(pages.open(RESULT).status()).isEqualTo(404);
    }
}
