package fr.raict.portal.individual;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class LinkRequestControllerTest {
    private static final String PAGE = "/editions/" + StubServices.EDITION + "/inscription/individuelle";
    private static final String ASKED = "/api/registration/editions/" + StubServices.EDITION + "/individual-links";

    @Autowired
    private Pages pages;

    @Test
    void asksForTheLinkAndSaysThatAMailIsSent(StubServices services) {
        var sent = pages.send(PAGE, "givenName", " Sofia ", "familyName", "Moreau", "email", "sofia@example.org",
                "jobTitle", "Université de Poitiers", "language", "en");

        assertThat(sent.redirect()).isEqualTo(PAGE + "/envoyee");
        services.server().verify(1, postRequestedFor(urlPathEqualTo(ASKED)).withRequestBody(equalToJson("""
                {"givenName": "Sofia", "familyName": "Moreau", "email": "sofia@example.org",
                 "jobTitle": "Université de Poitiers", "language": "en"}""")));
        assertThat(pages.open(PAGE + "/envoyee").text("h1")).isEqualTo("Nous vous avons écrit");
    }

    @Test
    void keepsWhatWasTypedBesideItsErrors(StubServices services) {
        var page = pages.send(PAGE, "givenName", "https://spam.example", "familyName", "", "email", "nobody");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".error-summary li a").eachAttr("href"))
                .containsExactly("#givenName", "#familyName", "#email");
        assertThat(page.document().select("#email").val()).isEqualTo("nobody");
        services.server().verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void saysWhenNoMoreLinksAreMailedToday(StubServices services) {
        services.refuse(post(urlPathMatching(ASKED)), 409, "quota-of-individual-links", "Revenez demain.", "");

        var page = pages.send(PAGE, "givenName", "Sofia", "familyName", "Moreau", "email", "sofia@example.org");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary")).contains("Revenez demain.");
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, ne sont pas encore ouvertes", "CLOSED, sont closes", "CANCELLED, est annulée"})
    void hasNoFormWhileRegistrationIsNotOpen(String status, String words, StubServices services) {
        services.stub(get(urlPathMatching("/api/agenda/editions/" + StubServices.EDITION)),
                StubServices.file("edition.json").replace("\"OPEN\"", "\"" + status + "\""));

        var page = pages.open(PAGE);

        assertThat(page.text(".notice-warning")).contains(words);
        assertThat(page.document().select("main form")).isEmpty();
    }

    @Test
    void isShownAgainWithoutAskingForAnything(StubServices services) {
        var page = pages.again("not-sent-yet").send(PAGE, "givenName", "Sofia", "email", "sofia@");

        assertThat(page.document().select("#givenName").val()).isEqualTo("Sofia");
        services.server().verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void isOfferedToWhoIsNotSignedInWhereAuthoritiesRegister(StubServices services) {
        for (var page : new String[]{"/programme", "/ateliers/" + StubServices.WORKSHOP}) {
            assertThat(pages.open(page).document().select("main a[href=" + PAGE + "]").text()).as(page)
                    .isEqualTo("Inscrivez-vous à titre individuel");
            assertThat(pages.as("delegate").open(page).document().select("main a[href=" + PAGE + "]")).as(page)
                    .isEmpty();
        }
        assertThat(pages.open("/ateliers/" + StubServices.CANCELLED_WORKSHOP).body()).doesNotContain(PAGE);
    }
}
