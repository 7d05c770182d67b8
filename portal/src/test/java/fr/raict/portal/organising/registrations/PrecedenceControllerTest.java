package fr.raict.portal.organising.registrations;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class PrecedenceControllerTest {
    private static final String SHEET = "/organisation/ateliers/" + StubServices.WORKSHOP;
    private static final String WAITING = inState("WAITING");
    private static final String PAGE = SHEET + "/inscriptions/" + WAITING + "/priorite";
    private static final String API = "/api/registration/workshops/%s/registrations/%s/precedence".formatted(
            StubServices.WORKSHOP, WAITING);

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("organiser");
    }

    @Test
    void isLedToFromWhoWaitsOnly() {
        var links = pages.open(SHEET).document().select("a[href$=priorite]");

        assertThat(links).hasSize(2).extracting(link -> link.attr("href")).contains(PAGE);
    }

    @Test
    void putsThePersonFirstForAReason(StubServices services) {
        assertThat(pages.open(PAGE).text("main")).contains("en tête ?", "prochaine place", "Motif", "sans son nom");

        var done = pages.send(PAGE, "reason", " Intervient\r\nl’après-midi ");

        assertThat(done.redirect()).isEqualTo(SHEET + "?avis=passee-en-tete#inscriptions");
        services.server().verify(postRequestedFor(urlEqualTo(API))
                .withRequestBody(matchingJsonPath("$.reason", equalTo("Intervient\nl’après-midi"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B\u0000"})
    void needsAReason(String reason, StubServices services) {
        var page = pages.send(PAGE, "reason", reason);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary a[href='#reason']")).contains("Dites pourquoi");
        services.server().verify(0, postRequestedFor(urlEqualTo(API)));
    }

    @Test
    void keepsAReasonThatIsTooLong(StubServices services) {
        var page = pages.send(PAGE, "reason", "a".repeat(501));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("#reason").val()).hasSize(501);
        services.server().verify(0, postRequestedFor(urlEqualTo(API)));
    }

    @Test
    void saysThatThePersonNoLongerWaits(StubServices services) {
        services.refuse(post(API), 409, "not-waiting", "Non", "");

        var page = pages.send(PAGE, "reason", "Élu");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary")).contains("Cette personne n’attend plus");
        assertThat(page.document().select("#reason").val()).isEqualTo("Élu");
        assertThat(pages.open(SHEET + "/inscriptions/" + inState("SEATED") + "/priorite").document()
                .select("main button")).isEmpty();
    }

    @Test
    void isForOrganisersOnly() {
        assertThat(pages.as("delegate").open(PAGE).status()).isEqualTo(403);
        assertThat(pages.as("delegate").send(PAGE, "reason", "Moi").status()).isEqualTo(403);
    }

    private static String inState(String state) {
        return StubServices.tree("organising/registrations.json").path("items").valueStream()
                .filter(each -> each.path("state").asString().equals(state)).map((JsonNode each) -> each.path("id")
                        .asString())
                .findFirst().orElseThrow();
    }
}
