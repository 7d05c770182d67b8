package fr.raict.portal.changing;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static fr.raict.portal.changing.Changed.KARIM;
import static fr.raict.portal.changing.Changed.form;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class CorrectionControllerTest {
    private static final String ADDRESS = KARIM + "/correction";
    private static final String CORRECTIONS = "/api/registration/editions/%s/corrections"
            .formatted(StubServices.EDITION);

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("delegate");
    }

    @Test
    void beginsWithWhatIsKnownAndSaysWhatAnotherAddressMeans() {
        var page = pages.open(ADDRESS).document();

        assertThat(page.select("main form input[type=text], main form input[type=email]").eachAttr("value"))
                .containsExactly("Karim", "Benali", "karim.benali@example.org", "Chargé de mission");
        assertThat(page.select(".lead").text()).contains("les 2 sessions à venir");
        assertThat(page.select(".notice").text()).contains("met fin aux billets envoyés à l’ancienne",
                "les deux adresses en sont averties");
        assertThat(page.select("[name$='.registration']").eachAttr("value")).containsExactly(
                StubServices.registration(1).toString(), StubServices.registration(12).toString());
    }

    @Test
    void correctsANameAndComesBackToThePerson(StubServices services) {
        var answer = pages.send(ADDRESS, form().person("Karim", "Bénali", "karim.benali@example.org").to("send"));

        assertThat(answer.redirect()).isEqualTo(KARIM + "?avis=correction");
        assertThat(pages.open(answer.redirect()).text("[role=status][autofocus]")).startsWith("Les coordonnées sont");
        services.server().verify(1, postRequestedFor(urlPathEqualTo(CORRECTIONS))
                .withHeader("Idempotency-Key", equalTo(Changed.KEY))
                .withRequestBody(equalToJson("""
                        {"person": {"givenName": "Karim", "familyName": "Bénali", "email": "karim.benali@example.org",
                         "jobTitle": null, "language": "fr"}, "registrations": %s}""".formatted(Changed.SEATS))));
    }

    @Test
    void tellsWhatBecameOfTheSeatsAtAnotherAddress(StubServices services) {
        services.stub(post(urlPathEqualTo(CORRECTIONS)),
                "{\"choice\": %s}".formatted(StubServices.file("choice.json")));

        assertThat(pages.send(ADDRESS, form().person("Karim", "Benali", "k@example.org").to("send")).redirect())
                .isEqualTo("/mon-espace/correction/resultat?choix=%s&atelier=%s&inscription=%s".formatted(
                        StubServices.CHOICE, StubServices.WORKSHOP, StubServices.registration(1)));
    }

    @Test
    void keepsWhatWasTypedBesideItsErrors(StubServices services) {
        var page = pages.send(ADDRESS, form().person("", "Bénali", "karim").to("send"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".error-summary a").eachAttr("href")).containsExactly("#person.givenName",
                "#person.email");
        assertThat(page.document().select("[name='person.familyName']").val()).isEqualTo("Bénali");
        assertThat(page.response().getHeader("X-Keep-Form")).isEqualTo(ADDRESS);
        services.server().verify(0, postRequestedFor(urlPathMatching(".*")));
    }

    @Test
    void isSentAgainUnderTheSameKeyAfterNoAnswer(StubServices services) {
        services.refuse(any(urlPathMatching("/api/registration/.*")), 503, "try-again", "Plus tard", "");

        var page = pages.send(ADDRESS, form().person("Karim", "Bénali", "k@example.org").to("send"));

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text("[role=alert][autofocus]")).contains("Le changement n’est pas possible en ce moment");
        assertThat(page.document().select("main form [name=key]").val()).isEqualTo(Changed.KEY);
        assertThat(page.document().select("main form [name='person.email']").val()).isEqualTo("k@example.org");
    }

    @Test
    void isUnknownWhenItIsSomebodyElses(StubServices services) {
        services.refuse(post(urlPathEqualTo(CORRECTIONS)), 404, "not-found", "Non", "");

        assertThat(pages.send(ADDRESS, form().sofia().to("send")).status()).isEqualTo(404);
    }

    @Test
    void changesNothingWhileItIsShownAgain(StubServices services) {
        var page = pages.again("session-ended").send(ADDRESS, form().sofia().to("send"));

        assertThat(page.document().select("[name='person.email']").val()).isEqualTo("sofia@example.org");
        assertThat(pages.send(ADDRESS, form().sofia().to("edit")).document().select("[name='person.email']").val())
                .isEqualTo("sofia@example.org");
        services.server().verify(0, postRequestedFor(urlPathMatching(".*")));
    }
}
