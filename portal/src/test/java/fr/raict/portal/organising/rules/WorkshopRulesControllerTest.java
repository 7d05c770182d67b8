package fr.raict.portal.organising.rules;

import java.util.List;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.notMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class WorkshopRulesControllerTest {
    private static final String SHEET = "/organisation/ateliers/" + StubServices.WORKSHOP;
    private static final String PAGE = SHEET + "/regles";
    private static final String API = "/api/registration/workshops/%s/rules".formatted(StubServices.WORKSHOP);

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("organiser");
    }

    @Test
    void showsTheRulesWithWhatEachDoesAlsoToThoseRegisteredAlready() {
        var page = pages.open(PAGE);

        assertThat(page.text("main")).contains("32 sur 80 places prises, 3 demandes à étudier.",
                "personne ne perd sa place", "2 places prises par ce groupe");
        assertThat(page.document().select("#onApproval[checked]")).hasSize(1);
        assertThat(page.document().select("#membersOnly[checked]")).isEmpty();
        assertThat(page.document().select("#mostPerAuthority").val()).isEqualTo("5");
        assertThat(page.document().getElementById("kept.speakers").val()).isEqualTo("4");
        assertThat(page.document().getElementById("kept.members").val()).isEmpty();
        assertThat(pages.open(SHEET).document().select("dd a[href=%s]".formatted(PAGE))).hasSize(1);
    }

    @Test
    void savesWhatIsTypedOnTheVersionThatWasSeen(StubServices services) {
        var saved = pages.send(PAGE, "version", "4", "membersOnly", "true", "mostPerAuthority", " 7 ", "kept.partners",
                "3", "kept.foreign", "0");

        assertThat(saved.redirect()).isEqualTo(SHEET + "?avis=regles-enregistrees");
        services.server().verify(putRequestedFor(urlEqualTo(API)).withHeader("If-Match", equalTo("\"4\""))
                .withRequestBody(matchingJsonPath("$.membersOnly", equalTo("true")))
                .withRequestBody(matchingJsonPath("$.onApproval", equalTo("false")))
                .withRequestBody(matchingJsonPath("$.mostPerAuthority", equalTo("7")))
                .withRequestBody(matchingJsonPath("$.kept.length()", equalTo("1")))
                .withRequestBody(matchingJsonPath("$.kept[0].group", equalTo("PARTNERS")))
                .withRequestBody(matchingJsonPath("$.kept[0].seats", equalTo("3"))));
    }

    @Test
    void liftsEveryRuleThatIsLeftEmpty(StubServices services) {
        pages.send(PAGE, "version", "4");

        services.server().verify(putRequestedFor(urlEqualTo(API))
                .withRequestBody(matchingJsonPath("$[?(@.mostPerAuthority == null)]"))
                .withRequestBody(matchingJsonPath("$.kept.length()", equalTo("0")))
                .withRequestBody(notMatching(".*waiting.*")));
    }

    @Test
    void saysWhatEachOrderOfTheListMeansAndSavesTheOneChosen(StubServices services) {
        var page = pages.open(PAGE).document();

        assertThat(page.select("input[name=waiting.order]")).hasSize(3).noneMatch(radio -> radio.hasAttr("disabled"));
        assertThat(page.select("input[name=waiting.order][checked]").val()).isEqualTo("ONE_PER_AUTHORITY");
        assertThat(page.select("label[for^=order-]").text()).contains("Par ordre d’arrivée",
                "d’abord pour une collectivité", "tiré au sort");
        assertThat(page.getElementById("waiting.offeredFor").val()).isEqualTo("8");

        pages.send(PAGE, "version", "4", "waiting.order", "DRAW", "waiting.offeredFor", " 16 ");
        pages.send(PAGE, "version", "4", "waiting.order", "ARRIVAL", "waiting.offeredFor", "");

        services.server().verify(putRequestedFor(urlEqualTo(API))
                .withRequestBody(matchingJsonPath("$.waiting.order", equalTo("DRAW")))
                .withRequestBody(matchingJsonPath("$.waiting.offeredFor", equalTo("16"))));
        services.server().verify(putRequestedFor(urlEqualTo(API))
                .withRequestBody(matchingJsonPath("$.waiting.order", equalTo("ARRIVAL")))
                .withRequestBody(matchingJsonPath("$[?(@.waiting.offeredFor == null)]")));
    }

    @Test
    void keepsTheOrderOnceSomebodyIsInLineAndSaysWhyAndWhatIsTaken(StubServices services) {
        services.stub(get(API), """
                {"version": 4, "membersOnly": false, "onApproval": false, "kept": [],
                 "waitingRules": {"order": "DRAW", "seed": "4f1c9a", "offeredFor": 8}, "capacity": 80, "seated": 82,
                 "offered": 1, "waiting": 3, "requested": 0, "beyondCapacity": 2}""");

        var page = pages.open(PAGE);

        assertThat(page.document().select("input[type=radio][name=waiting.order]")).hasSize(3)
                .allMatch(radio -> radio.hasAttr("disabled"));
        assertThat(page.document().select("input[type=hidden][name=waiting.order]").val()).isEqualTo("DRAW");
        assertThat(page.text("main")).contains("L’ordre ne change plus", "Graine du tirage : 4f1c9a",
                "1 place est proposée", "2 personnes ont une place de plus", "Personne ne la perd");
    }

    @Test
    void saysWhyTheOrderStaysWhenSomebodyCameInLineMeanwhile(StubServices services) {
        services.refuse(put(API), 409, "order-fixed", "Non", "");

        var page = pages.send(PAGE, "version", "4", "mostPerAuthority", "9", "waiting.order", "DRAW",
                "waiting.offeredFor", "12");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary")).contains("L’ordre de la liste ne change plus");
        assertThat(page.document().select("input[type=radio][name=waiting.order]"))
                .allMatch(radio -> radio.hasAttr("disabled"));
        assertThat(page.document().select("input[type=hidden][name=waiting.order]").val())
                .isEqualTo("ONE_PER_AUTHORITY");
        assertThat(page.document().getElementById("waiting.offeredFor").val()).isEqualTo("12");
        assertThat(page.document().select("#mostPerAuthority").val()).isEqualTo("9");
    }

    @ParameterizedTest
    @CsvSource({"mostPerAuthority, 0", "mostPerAuthority, -1", "mostPerAuthority, 10001", "mostPerAuthority, cinq",
            "waiting.offeredFor, 0", "waiting.offeredFor, 81", "waiting.offeredFor, huit", "kept.members, 2.5",
            "kept.foreign, 15001", "kept.speakers, 99999999999"})
    void keepsWhatIsNoNumberBesideItsError(String field, String typed, StubServices services) {
        var page = pages.send(PAGE, "version", "4", "membersOnly", "true", field, typed);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".error-summary a").attr("href")).isEqualTo("#" + field);
        assertThat(page.document().getElementById(field).val()).isEqualTo(typed);
        assertThat(page.document().select("#membersOnly[checked]")).hasSize(1);
        services.server().verify(0, putRequestedFor(urlEqualTo(API)));
    }

    @Test
    void putsMoreKeptSeatsThanThereAreBesideThem(StubServices services) {
        services.refuse(put(API), 400, "invalid", "Non", """
                , "errors": [{"field": "kept", "message": "L’atelier n’a que 80 places."}]""");

        var page = pages.send(PAGE, "version", "4", "kept.members", "90");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary a[href='#kept']")).contains("Places réservées",
                "L’atelier n’a que 80 places.");
        assertThat(page.document().getElementById("kept.members").val()).isEqualTo("90");
    }

    @Test
    void showsAStaleEditBothValuesAndTakesThoseThatAreTicked(StubServices services) {
        services.refuse(put(API), 412, "stale-edit", "Modifié entre-temps", """
                , "current": {"version": 9, "membersOnly": true, "onApproval": true,
                "kept": [{"group": "MEMBERS", "seats": 6, "taken": 0}],
                "waitingRules": {"order": "DRAW", "seed": "4f1c", "offeredFor": 16}, "capacity": 80, "seated": 32,
                "offered": 0, "waiting": 0, "requested": 3, "beyondCapacity": 0}""");

        var page = pages.send(PAGE, "version", "4", "onApproval", "true", "mostPerAuthority", "8", "waiting.order",
                "ARRIVAL");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".changes tbody tr").eachText()).satisfiesExactly(
                members -> assertThat(members).startsWith("Réservé aux adhérents Oui Non"),
                most -> assertThat(most).startsWith("Personnes au plus par collectivité pas de limite 8"),
                kept -> assertThat(kept).startsWith("Places réservées adhérents : 6 aucune place réservée"),
                list -> assertThat(list).startsWith("Liste d’attente Par tirage au sort, 16 heures ouvrées "
                        + "Par ordre d’arrivée, place donnée aussitôt"));
        assertThat(page.document().select("input[name=version]").val()).isEqualTo("9");
        assertThat(page.document().select("#mostPerAuthority").val()).isEqualTo("8");
    }

    @Test
    void takesWhatWasSavedMeanwhile(StubServices services) {
        pages.send(PAGE, "version", "9", "mostPerAuthority", "8", "reprendre", "kept", "reprendre", "onApproval");

        services.server().verify(putRequestedFor(urlEqualTo(API))
                .withRequestBody(matchingJsonPath("$.mostPerAuthority", equalTo("8")))
                .withRequestBody(matchingJsonPath("$.onApproval", equalTo("true")))
                .withRequestBody(matchingJsonPath("$.kept[0].seats", equalTo("4"))));
    }

    @Test
    void saysThatAWorkshopWhichIsNotKnownWherePeopleRegisterHasNoRulesYet(StubServices services) {
        services.refuse(get(API), 404, "not-found", "Non", "");

        for (var page : List.of(pages.open(PAGE), pages.send(PAGE, "version", "1"))) {
            assertThat(page.text(".notice")).contains("quand l’atelier est placé au planning");
            assertThat(page.document().select("main form")).isEmpty();
        }
    }

    @Test
    void changesTheLimitOfAnEditionLikewise(StubServices services) {
        var edition = "/organisation/editions/" + StubServices.EDITION;
        var api = "/api/registration/editions/%s/rules".formatted(StubServices.EDITION);
        assertThat(pages.open(edition + "/regles").document().select("#mostPerAuthority").val()).isEqualTo("12");

        assertThat(pages.send(edition + "/regles", "version", "2", "mostPerAuthority", "40").redirect())
                .isEqualTo(edition + "?avis=regles-enregistrees");
        services.server().verify(putRequestedFor(urlEqualTo(api)).withHeader("If-Match", equalTo("\"2\""))
                .withRequestBody(matchingJsonPath("$.mostPerAuthority", equalTo("40"))));

        services.refuse(put(api), 412, "stale-edit", "Non", ", \"current\": {\"version\": 3}");
        var stale = pages.send(edition + "/regles", "version", "2", "mostPerAuthority", "40");
        assertThat(stale.text(".changes tbody tr")).startsWith("Personnes au plus par collectivité pas de limite 40");
    }
}
