package fr.raict.portal.organising.rules;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class RequestsControllerTest {
    private static final String PAGE = "/organisation/inscriptions/demandes";
    private static final String REQUEST = "%s/%s/%s".formatted(PAGE, StubServices.WORKSHOP,
            StubServices.registration(231));
    private static final String API = "/api/registration/workshops/%s/registrations/%s".formatted(StubServices.WORKSHOP,
            StubServices.registration(231));
    private static final String FILTER = "atelier=" + StubServices.WORKSHOP;

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("organiser");
    }

    @Test
    void tellsWhoAsksForWhatSinceWhen() {
        var rows = pages.open(PAGE).document().select("tbody tr");

        assertThat(rows).hasSize(3);
        assertThat(rows.first().text()).contains("Aïcha Diallo", "Élue à la coopération", "Saint-Denis (93)",
                "Acteurs économiques", "Vendredi 20 novembre, 10 h 15", "Accepter", "Décliner");
        assertThat(rows.first().select("form").attr("action")).isEqualTo(REQUEST + "/accord");
    }

    @Test
    void isLedToFromTheDashboardTheListAndTheWorkshop(StubServices services) {
        services.stub(get(urlPathEqualTo("/api/registration/workshops/%s/registrations".formatted(
                StubServices.WORKSHOP))), StubServices.file("organising/requests.json"));

        assertThat(pages.open("/organisation").document().select(".tasks a[href^=%s]".formatted(PAGE)).text())
                .isEqualTo("3 demandes à étudier");
        assertThat(pages.open("/organisation/inscriptions").document().select("main a[href^=%s]".formatted(PAGE)))
                .hasSize(1);
        assertThat(pages.open("/organisation/ateliers/" + StubServices.WORKSHOP).document()
                .select("a[href*=demandes][href$=%s]".formatted(FILTER))).hasSize(3);
    }

    @Test
    void showsOneWorkshopsOnly(StubServices services) {
        var filtered = pages.open(PAGE + "?" + FILTER).document();

        services.server().verify(getRequestedFor(
                urlPathEqualTo("/api/registration/workshops/%s/registrations".formatted(StubServices.WORKSHOP)))
                .withQueryParam("state", equalTo("REQUESTED")));
        assertThat(filtered.select("#atelier option[selected]").val()).isEqualTo(StubServices.WORKSHOP.toString());
        assertThat(filtered.select("tbody form input[name=atelier]")).hasSize(3);
        assertThat(pages.open(PAGE + "?atelier=" + StubServices.FULL_WORKSHOP).text(".notice"))
                .contains("Aucune demande n’attend pour cet atelier.", "Effacer les filtres");
    }

    @Test
    void acceptsByOneClickAndComesBackToTheSameList(StubServices services) {
        var accepted = pages.send(REQUEST + "/accord", "atelier", StubServices.WORKSHOP.toString(), "page", "2");

        assertThat(accepted.redirect()).isEqualTo(PAGE + "?" + FILTER + "&page=2&avis=demande-acceptee");
        services.server().verify(1, postRequestedFor(urlEqualTo(API + "/approval")));
        assertThat(pages.open(PAGE + "?avis=demande-acceptee").text("[role=status]")).contains("a une place");
    }

    @Test
    void saysThatAnAcceptedPersonWaitsWhenItIsFull(StubServices services) {
        services.stub(post(API + "/approval"), request("WAITING", null));

        assertThat(pages.send(REQUEST + "/accord").redirect()).isEqualTo(PAGE + "?avis=demande-acceptee-attente");
    }

    @Test
    void declinesWithAReason(StubServices services) {
        assertThat(pages.open(REQUEST + "/refus").text("main")).contains("Décliner la demande de Aïcha Diallo",
                "aicha.diallo@example.org, Saint-Denis (93)");

        var declined = pages.send(REQUEST + "/refus", "reason", " Réservé\r\naux élus ");

        assertThat(declined.redirect()).isEqualTo(PAGE + "?avis=demande-declinee");
        services.server().verify(postRequestedFor(urlEqualTo(API + "/declination"))
                .withRequestBody(matchingJsonPath("$.reason", equalTo("Réservé\naux élus"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B\u0000"})
    void needsAReason(String reason, StubServices services) {
        var page = pages.send(REQUEST + "/refus", "reason", reason, "atelier", StubServices.WORKSHOP.toString());

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary a[href='#reason']")).isEqualTo("Dites pourquoi : la personne le lira.");
        assertThat(page.document().select("main form input[name=atelier]")).hasSize(1);
        services.server().verify(0, postRequestedFor(urlEqualTo(API + "/declination")));
    }

    @Test
    void keepsAReasonThatIsTooLong(StubServices services) {
        services.refuse(post(API + "/declination"), 400, "invalid", "Non", """
                , "errors": [{"field": "reason", "message": "500 signes au plus."}]""");

        var page = pages.send(REQUEST + "/refus", "reason", "a".repeat(501));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#reason-error")).contains("500 signes au plus.");
        assertThat(page.document().select("#reason").val()).hasSize(501);
    }

    @Test
    void tellsWhoComesSecondWhatWasDecided(StubServices services) {
        services.refuse(post(API + "/approval"), 409, "registration-decided", "Non", "");
        services.refuse(post(API + "/declination"), 409, "registration-decided", "Non", "");
        services.stub(get(API), request("DECLINED", "Réservé aux <b>élus</b>"));

        var accepted = pages.send(REQUEST + "/accord");
        var declined = pages.send(REQUEST + "/refus", "reason", "Complet");
        var opened = pages.open(REQUEST + "/refus");

        for (var page : new Pages.Page[]{accepted, declined, opened}) {
            assertThat(page.status()).isEqualTo(409);
            assertThat(page.text("h1")).isEqualTo("Cette demande a déjà une réponse");
            assertThat(page.text(".seat")).contains("Aïcha Diallo", "Non retenue", "Motif : Réservé aux <b>élus</b>");
            assertThat(page.document().select("main b")).isEmpty();
        }
    }

    @Test
    void tellsThatARequestEndedMeanwhile(StubServices services) {
        services.refuse(post(API + "/approval"), 409, "registration-ended", "Non", "");
        services.stub(get(API), request("WITHDRAWN", null));

        assertThat(pages.send(REQUEST + "/accord").text(".seat")).contains("Désistement");
    }

    @Test
    void isForOrganisersOnly() {
        assertThat(pages.as("delegate").open(PAGE).status()).isEqualTo(403);
        assertThat(pages.as("delegate").send(REQUEST + "/accord").status()).isEqualTo(403);
    }

    private static String request(String state, String reason) {
        return ((ObjectNode) StubServices.tree("organising/requests.json").path("items").path(0)).put("state", state)
                .put("reason", reason).toString();
    }
}
