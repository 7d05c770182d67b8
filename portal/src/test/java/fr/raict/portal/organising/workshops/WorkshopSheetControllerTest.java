package fr.raict.portal.organising.workshops;

import java.util.Arrays;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import fr.raict.portal.organising.OrganisersStubs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class WorkshopSheetControllerTest {
    private static final String SHEET = "/organisation/ateliers/" + StubServices.WORKSHOP;
    private static final String API = "/api/agenda/workshops/" + StubServices.WORKSHOP;
    private static final String SHEET_OF_DRAFT = "/api/agenda/workshops/%s/sheet"
            .formatted(OrganisersStubs.DRAFT_WORKSHOP);
    private static final String CURRENT = """
            , "changed": ["title"], "current": {"id": "%s", "version": 9, "edition": "%s",
            "title": "Titre de la collègue", "summary": "Résumé", "format": "WORKSHOP", "languages": ["fr"],
            "mode": "ON_SITE", "capacity": 40, "sdgs": [], "status": "PUBLISHED", "experts": [], "conflicts": []}
            """.formatted(StubServices.WORKSHOP, StubServices.EDITION);

    @Autowired
    private Pages pages;

    @Test
    void namesTheOtherSessionOfAConflict() {
        var sheet = pages.as("organiser").open("/organisation/ateliers/" + StubServices.workshop(3));

        assertThat(sheet.text(".notice-danger")).contains("2 conflits à régler")
                .contains("La salle Étoile 2 a 60 places")
                .contains("au même moment dans : Petites communes, grands partenariats");
    }

    @Test
    void listsWhoIsInvitedAndWhoIsRegistered() {
        var sheet = pages.as("organiser").open(SHEET);

        assertThat(sheet.text("table:has(caption:contains(Invitations))")).contains("Hélène Vasseur", "Acceptée",
                "Idriss Camara", "Sans réponse", "Réponse attendue le mardi 15 décembre au plus tard");
        assertThat(sheet.text("table:has(caption:contains(Inscriptions))")).contains("Fatou Diop", "Saint-Denis",
                "Place confirmée", "Liste d’attente, rang 1");
    }

    @Test
    void showsTheRegistrationsAPageAtATime(StubServices services) {
        var list = urlPathEqualTo("/api/registration/workshops/%s/registrations".formatted(StubServices.WORKSHOP));
        services.stub(get(list).withQueryParam("page", equalTo("1")).withQueryParam("size", equalTo("50")),
                StubServices.secondOfTwo("organising/registrations.json").toString());

        var second = pages.as("organiser").open(SHEET + "?page=2").document();

        assertThat(second.text()).contains("51 inscriptions");
        assertThat(second.select(".pager a").eachAttr("href")).containsExactly(SHEET + "?page=1#inscriptions");
    }

    @Test
    void savesTheContentOnTheVersionThatWasOpened(StubServices services) {
        var saved = pages.as("organiser").send(SHEET + "/contenu", content("Nouveau titre", "40"));

        assertThat(saved.redirect()).isEqualTo(SHEET + "?avis=atelier-enregistre");
        services.server().verify(putRequestedFor(urlEqualTo(API)).withHeader("If-Match", equalTo("\"2\""))
                .withRequestBody(matchingJsonPath("$.title", equalTo("Nouveau titre")))
                .withRequestBody(matchingJsonPath("$.languages[0]", equalTo("fr"))));
    }

    @Test
    void keepsWhatWasTypedBesideItsErrors() {
        var refused = pages.as("organiser").send(SHEET + "/contenu", content("", "beaucoup"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().title()).startsWith("Erreur : ");
        assertThat(refused.document().select(".error-summary[autofocus] a").eachAttr("href"))
                .containsExactlyInAnyOrder("#title", "#capacity");
        assertThat(refused.document().select("#capacity").attr("value")).isEqualTo("beaucoup");
        assertThat(refused.text("#summary")).isEqualTo("Résumé");
    }

    @Test
    void showsAStaleEditBothValuesAndWaitsForAChoice(StubServices services) {
        services.refuse(put(API), 412, "stale-edit", "Modifié entre-temps", CURRENT);

        var refused = pages.as("organiser").send(SHEET + "/contenu", content("Mon titre", "40"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select(".changes tbody tr")).hasSize(1);
        assertThat(refused.text(".changes tbody tr")).contains("Titre", "Titre de la collègue", "Mon titre");
        assertThat(refused.document().select("#title").attr("value")).isEqualTo("Mon titre");
        assertThat(refused.document().select("input[name=version]").attr("value")).isEqualTo("9");
    }

    @Test
    void takesWhatWasSavedMeanwhileForTheFieldsThatAreTicked(StubServices services) {
        var fields = content("Mon titre", "40");
        var withChoice = Arrays.copyOf(fields, fields.length + 2);
        withChoice[fields.length] = "reprendre";
        withChoice[fields.length + 1] = "title";

        pages.as("organiser").send(SHEET + "/contenu", withChoice);

        services.server().verify(putRequestedFor(urlEqualTo(API))
                .withRequestBody(matchingJsonPath("$.title", equalTo(
                        "Acteurs économiques du territoire : qui fait quoi à l’international ?")))
                .withRequestBody(matchingJsonPath("$.summary", equalTo("Résumé"))));
    }

    @Test
    void warnsWithTheNumberWhenFewerSeatsRemainThanAreTakenAndSavesWhatIsSentAgain(StubServices services) {
        services.stub(
                get(urlPathEqualTo("/api/registration/workshops/%s/availability".formatted(StubServices.WORKSHOP))),
                """
                        {"workshop": "%s", "capacity": 80, "seated": 32, "offered": 0, "waiting": 4, "free": 48,
                         "state": "OPEN"}"""
                        .formatted(StubServices.WORKSHOP));

        var warned = pages.as("organiser").send(SHEET + "/contenu", content("Titre", "30"));

        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.text("#capacity-error"))
                .containsPattern("32\\h?personnes ont déjà une place, soit 2 de plus");
        assertThat(warned.document().select("input[name=malgre]").val()).isEqualTo("30");
        services.server().verify(0, putRequestedFor(urlEqualTo(API)));

        var again = content("Titre", "30");
        var confirmed = Arrays.copyOf(again, again.length + 2);
        confirmed[again.length] = "malgre";
        confirmed[again.length + 1] = "30";
        assertThat(pages.as("organiser").send(SHEET + "/contenu", confirmed).redirect())
                .isEqualTo(SHEET + "?avis=atelier-enregistre");
        services.server().verify(1, putRequestedFor(urlEqualTo(API)));
    }

    @Test
    void savesTheLinkAndKeepsOneThatMayNotBeShownBesideItsError(StubServices services) {
        var fields = content("Titre", "80");
        var linked = Arrays.copyOf(fields, fields.length + 2);
        linked[fields.length] = "link";
        linked[fields.length + 1] = "http://visio.example.org/salle";

        var refused = pages.as("organiser").send(SHEET + "/contenu", linked);
        linked[fields.length + 1] = " https://visio.example.org/salle ";
        pages.as("organiser").send(SHEET + "/contenu", linked);

        assertThat(refused.document().select("#link").val()).isEqualTo("http://visio.example.org/salle");
        assertThat(refused.text("#link-error")).contains("Ce lien commence par https");
        services.server().verify(1, putRequestedFor(urlEqualTo(API))
                .withRequestBody(matchingJsonPath("$.link", equalTo("https://visio.example.org/salle"))));
    }

    @Test
    void placesARemoteWorkshopWithoutARoom(StubServices services) {
        services.stub(get(SHEET_OF_DRAFT), sheetOfDraft("REMOTE").toString());

        var shown = pages.as("organiser").open("/organisation/ateliers/" + OrganisersStubs.DRAFT_WORKSHOP);
        var placed = pages.as("organiser").send("/organisation/ateliers/%s/placement"
                .formatted(OrganisersStubs.DRAFT_WORKSHOP), "version", "1", "sans-salle", "true", "slot",
                "0198c0de-0000-7000-8000-000300000003");

        assertThat(shown.document().select("#room")).isEmpty();
        assertThat(shown.document().select("input[name=sans-salle]").val()).isEqualTo("true");
        assertThat(shown.text("main")).contains("les personnes inscrites lisent qu’il suivra");
        assertThat(placed.redirect()).endsWith("?avis=atelier-place");
    }

    @ParameterizedTest
    @CsvSource({"fr, ON_SITE, Il faut d’abord une salle et un créneau dans l’édition",
            "fr, REMOTE, Il faut d’abord un créneau dans l’édition",
            "en, HYBRID, The edition needs a room and a slot first", "en, REMOTE, The edition needs a slot first"})
    void saysWhatTheEditionLacksForThisWorkshop(String language, String mode, String lacking, StubServices services) {
        var sheet = sheetOfDraft(mode);
        sheet.withObject("edition").putArray("rooms");
        sheet.withObject("edition").putArray("slots");
        services.stub(get(SHEET_OF_DRAFT), sheet.toString());

        var shown = pages.as("organiser").in(language)
                .open("/organisation/ateliers/" + OrganisersStubs.DRAFT_WORKSHOP);

        assertThat(shown.text("section:has(#placement) .notice")).startsWith(lacking);
    }

    private static ObjectNode sheetOfDraft(String mode) {
        var draft = StubServices.tree("organising/workshops.json").valueStream()
                .filter(workshop -> workshop.path("id").asString().equals(OrganisersStubs.DRAFT_WORKSHOP.toString()))
                .findFirst().orElseThrow();
        return OrganisersStubs.sheet(StubServices.withEdition(draft).put("mode", mode).putNull("room"));
    }

    @Test
    void placesAWorkshop(StubServices services) {
        var room = "0198c0de-0000-7000-8000-000200000002";
        var slot = "0198c0de-0000-7000-8000-000300000003";

        var placed = pages.as("organiser").send("/organisation/ateliers/%s/placement"
                .formatted(OrganisersStubs.DRAFT_WORKSHOP), "version", "1", "room", room, "slot", slot);

        assertThat(placed.redirect()).endsWith("?avis=atelier-place");
        services.server().verify(putRequestedFor(
                urlEqualTo("/api/agenda/workshops/%s/placement".formatted(OrganisersStubs.DRAFT_WORKSHOP)))
                .withHeader("If-Match", equalTo("\"1\"")).withRequestBody(matchingJsonPath("$.room", equalTo(room))));
    }

    @Test
    void asksForARoomAndASlot() {
        var refused = pages.as("organiser").send("/organisation/ateliers/%s/placement"
                .formatted(OrganisersStubs.DRAFT_WORKSHOP), "version", "1", "room", "", "slot", "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select(".error-summary a").eachText())
                .containsExactlyInAnyOrder("Choisissez une salle.", "Choisissez un créneau.");
    }

    @Test
    void saysWhyAWorkshopIsNotPublished(StubServices services) {
        services.refuse(post(API + "/publication"), 409, "edition-not-public", "Ouvrez d’abord l’édition.", "");

        var refused = pages.as("organiser").send(SHEET + "/publication", "version", "2");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("Ouvrez d’abord l’édition.");
    }

    @Test
    void tellsHowManyWillBeToldBeforeCancelling() {
        var confirmation = pages.as("organiser").open(SHEET + "/annulation");

        assertThat(confirmation.text(".notice-danger")).contains("32 personnes inscrites", "2 experts invités");
    }

    @Test
    void cancelsOnlyWithAReason(StubServices services) {
        var refused = pages.as("organiser").send(SHEET + "/annulation", "version", "2", "reason", " ");
        var cancelled = pages.as("organiser").send(SHEET + "/annulation", "version", "2", "reason", "Empêchement");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(cancelled.redirect()).isEqualTo(SHEET + "?avis=atelier-annule");
        services.server().verify(1, postRequestedFor(urlEqualTo(API + "/cancellation"))
                .withRequestBody(matchingJsonPath("$.reason", equalTo("Empêchement"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "15001", "1e3", "-1", "", "99999999999"})
    void saysHowManySeatsAWorkshopMayHave(String capacity) {
        var refused = pages.as("organiser").send(SHEET + "/contenu", content("Titre", capacity));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#capacity-error").text()).containsPattern("de 1 à 15\\h000");
    }

    private static String[] content(String title, String capacity) {
        return new String[]{"version", "2", "title", title, "summary", "Résumé", "objectives", "", "format",
                "WORKSHOP", "languages", "fr", "mode", "ON_SITE", "capacity", capacity, "community", "", "sdgs", "8"};
    }
}
