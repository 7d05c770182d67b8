package fr.raict.portal.door;

import java.util.ArrayList;
import java.util.List;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class OnSiteControllerTest {
    private static final String DOOR = "/pointage/" + StubServices.EDITION + "/" + StubServices.WORKSHOP;
    private static final String ON_SITE = DOOR + "/sur-place";
    private static final String API = "/api/registration/editions/%s/doors/%s".formatted(StubServices.EDITION,
            StubServices.WORKSHOP);
    private static final String CODE = "7K3M9QWET2XA01";
    private static final String KEY = "0198c0de-0000-7000-8000-00aa00000001";

    @Autowired
    private Pages anybody;

    private Pages pages() {
        return anybody.as("checkin");
    }

    private Pages.Page send(String... others) {
        var fields = new ArrayList<>(List.of("action", "register", "key", KEY, "givenName",
                "Karim", "familyName", "Benali", "email", "karim@example.org", "authority", "COMMUNE-93066", "q",
                "saint"));
        fields.addAll(List.of(others));
        return pages().send(ON_SITE, fields.toArray(String[]::new));
    }

    private void outcome(String outcome, StubServices services) {
        services.stub(post(urlPathEqualTo(API + "/check-ins")), StubServices.file("checked-in.json")
                .replace("\"outcome\": \"PRESENT\"", "\"outcome\": \"%s\"".formatted(outcome)));
    }

    @Test
    void saysAtTheDoorHowManySeatsAreFree() {
        var page = pages().open(DOOR);

        assertThat(page.text(".door-free")).isEqualTo("18 places libres Inscrire sur place");
        assertThat(page.document().select(".door-free a").attr("href")).isEqualTo(ON_SITE);
        assertThat(pages().open(ON_SITE).text(".door-count")).isEqualTo("18 places libres");
    }

    @Test
    void registersAndLetsInByOneForm(StubServices services) {
        var page = send("jobTitle", "Élu", "language", "en");

        assertThat(page.text("h1")).isEqualTo("Présent");
        services.server().verify(postRequestedFor(urlPathEqualTo(API + "/registrations"))
                .withHeader("Idempotency-Key", equalTo(KEY))
                .withRequestBody(matchingJsonPath("$.authority", equalTo("COMMUNE-93066")))
                .withRequestBody(matchingJsonPath("$.person.email", equalTo("karim@example.org")))
                .withRequestBody(matchingJsonPath("$.person.jobTitle", equalTo("Élu")))
                .withRequestBody(matchingJsonPath("$.person.language", equalTo("en"))));
    }

    @Test
    void findsTheAuthorityWithoutJavaScriptAndKeepsWhatWasTyped() {
        var page = pages().send(ON_SITE, "action", "search", "key", KEY, "givenName", "Karim", "q", "saint");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("#givenName").val()).isEqualTo("Karim");
        assertThat(page.document().select("input[name=key]").val()).isEqualTo(KEY);
        assertThat(page.document().select("#collectivites input[name=authority]")).isNotEmpty();
        var fragment = pages().byHtmx().open(ON_SITE + "/collectivites?q=saint");
        assertThat(fragment.document().select("input[name=authority]")).isNotEmpty();
        assertThat(fragment.document().select("h1")).isEmpty();
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped(StubServices services) {
        var page = pages().send(ON_SITE, "action", "register", "key", KEY, "givenName", "Karim", "q", "saint");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary")).contains("Saisissez le nom", "Choisissez une collectivité");
        assertThat(page.document().select(".error-summary a").eachAttr("href")).contains("#authority")
                .allSatisfy(anchor -> assertThat(page.document().select(anchor)).hasSize(1));
        assertThat(page.document().select("#givenName").val()).isEqualTo("Karim");
        services.server().verify(0, postRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no-seat-left       | Toutes les places sont prises
            session-over       | Cette session est terminée
            workshop-cancelled | Cette session est annulée
            overlap            | dans une autre session à la même heure
            seated-already     | a déjà une place ici
            same-name          | cochez qu’il s’agit de deux personnes
            """)
    void saysWhyNobodyWasRegistered(String rule, String words, StubServices services) {
        services.refuse(post(urlPathEqualTo(API + "/registrations")), 409, rule, "Non",
                rule.equals("same-name") ? """
                        , "errors": [{"field": "people[0].familyName", "message": "x"}]""" : "");

        var page = send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary")).contains(words);
        assertThat(page.document().select("#email").val()).isEqualTo("karim@example.org");
        assertThat(page.document().select("#homonym")).hasSize(rule.equals("same-name") ? 1 : 0);
    }

    @Test
    void givesASeatByOnePressToWhoWaits(StubServices services) {
        outcome("WAITING", services);
        var form = pages().send(DOOR, "q", CODE, "nonce", KEY).document().select("form[action$=place]").first();

        assertThat(form.text()).isEqualTo("Donner une place");
        var page = pages().send(form.attr("action"), "key", form.select("[name=key]").val(), "registration",
                form.select("[name=registration]").val());

        assertThat(page.text("h1")).isEqualTo("Présent");
        services.server().verify(postRequestedFor(urlPathEqualTo(API + "/seats"))
                .withHeader("Idempotency-Key", equalTo(KEY)));
        assertThat(pages().open(DOOR + "?q=ben").document().select(".door-person:nth-child(3) form[action$=place]"))
                .hasSize(1);
    }

    @Test
    void saysInRedWhyNoSeatIsGiven(StubServices services) {
        services.refuse(post(urlPathEqualTo(API + "/seats")), 409, "no-seat-left", "Non", "");

        var page = pages().send(ON_SITE + "/place", "key", KEY, "code", CODE);

        assertThat(page.text("h1")).isEqualTo("Pas de place");
        assertThat(page.text(".door-answer-red")).contains("Toutes les places sont prises");
    }

    @Test
    void leadsFromWhoIsNotRegisteredToTheFormWithWhatIsKnown(StubServices services) {
        outcome("NOT_REGISTERED", services);
        var link = pages().send(DOOR, "q", CODE, "nonce", KEY).document().select("a[href*=sur-place]").attr("href");
        assertThat(link).isEqualTo(ON_SITE + "?code=" + CODE);

        var page = pages().open(link);

        assertThat(page.text(".door-known")).contains("Karim Benali", "Saint-Denis", "Donner une place");
        assertThat(page.body()).doesNotContain("??");
        services.refuse(get(urlPathEqualTo(API + "/known")), 404, "not-found", "Non", "");
        assertThat(pages().open(link).document().select(".door-known")).isEmpty();
    }

    @Test
    void takesANameThatWasSearchedInVain(StubServices services) {
        services.stub(get(urlPathEqualTo(API + "/people")), "[]");

        var link = pages().open(DOOR + "?q=Jean%20Martin").document().select(".door-found a").attr("href");
        var page = pages().open(link);

        assertThat(page.document().select("#givenName").val()).isEqualTo("Jean");
        assertThat(page.document().select("#familyName").val()).isEqualTo("Martin");
    }

    @Test
    void asksForTheSessionAtTheDoorOfADay(StubServices services) {
        services.stub(post(urlPathEqualTo(API.replace(StubServices.WORKSHOP.toString(), "2027-01-13")
                + "/check-ins")), """
                        {"outcome": "UNKNOWN", "person": null, "others": []}""");

        var page = pages().send("/pointage/" + StubServices.EDITION + "/2027-01-13", "q", CODE);

        assertThat(page.text(".door-answer")).contains("choisissez d’abord sa session");
        assertThat(page.document().select("a[href*=sur-place]")).isEmpty();
    }

    @Test
    void showsAFormThatIsBroughtBackAndRegistersNobody(StubServices services) {
        var page = pages().again("session-ended").send(ON_SITE, "action", "register", "key", KEY, "givenName",
                "Karim", "familyName", "Benali", "email", "karim@example.org", "authority", "INDIVIDUAL");

        assertThat(page.document().select("#email").val()).isEqualTo("karim@example.org");
        services.server().verify(0, postRequestedFor(anyUrl()));
    }
}
