package fr.raict.portal.door;

import java.util.UUID;
import java.util.regex.Pattern;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class DoorControllerTest {
    private static final String EDITION = "/pointage/" + StubServices.EDITION;
    private static final String SESSION = EDITION + "/" + StubServices.WORKSHOP;
    private static final String API = "/api/registration/editions/%s/doors/%s".formatted(StubServices.EDITION,
            StubServices.WORKSHOP);
    private static final String CODE = "7K3M9QWET2XA01";

    @Autowired
    private Pages anybody;

    private Pages pages() {
        return anybody.as("checkin");
    }

    @Test
    void leadsToADoorOfEachDayAndEachSession() {
        var page = pages().open("/pointage");

        assertThat(page.document().select("a.door-link").eachAttr("href")).contains(EDITION + "/2027-01-13", SESSION)
                .doesNotContain(EDITION + "/" + StubServices.CANCELLED_WORKSHOP);
        assertThat(pages().open("/pointage?code=" + CODE).document().select("a.door-link").eachAttr("href"))
                .contains(SESSION + "?code=" + CODE);
    }

    @Test
    void isInTheNavigationOfThoseWhoMayCheckIn() {
        for (var role : new String[]{"checkin", "organiser"}) {
            assertThat(anybody.as(role).open("/programme").document().select(".site-nav a[href=/pointage]")).hasSize(1);
        }
        assertThat(anybody.as("delegate").open("/programme").document().select("a[href=/pointage]")).isEmpty();
        assertThat(anybody.as("delegate").open(SESSION).status()).isEqualTo(403);
        assertThat(pages().open("/organisation").status()).isEqualTo(403);
    }

    @Test
    void countsWhoCameAndSaysWhereAndWhen() {
        var page = pages().open(SESSION);

        assertThat(page.text("h1")).startsWith("Acteurs économiques du territoire");
        assertThat(page.text(".door-count")).isEqualTo("42 pointés sur 60, 2 excusés");
        assertThat(page.text(".door-collisions")).contains("Nadia Haddad", "Pointé à 9 h 12 par Louis Petit",
                "Pointé à 9 h 14 par Claire Martin");
        assertThat(pages().open(EDITION + "/2027-01-13").text("h1")).isEqualTo("Mercredi 13 janvier 2027");
    }

    @Test
    void takesTheCodeThatWasReadBeforeTheDoorWasChosen() {
        assertThat(pages().open(SESSION + "?code=" + CODE).document().select("#q").val()).isEqualTo(CODE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PRESENT        | green  | Présent
            ALREADY        | orange | Déjà pointé
            COLLISION      | orange | Entré deux fois
            UNDONE         | orange | Annulé
            WAITING        | red    | Sans place
            NOT_REGISTERED | red    | Pas inscrit ici
            UNKNOWN        | red    | Code inconnu
            """)
    void answersInColourIconAndWord(String outcome, String colour, String word, StubServices services) {
        services.stub(post(urlPathEqualTo(API + "/check-ins")),
                StubServices.file("checked-in.json").replace("\"outcome\": \"PRESENT\"",
                        "\"outcome\": \"%s\"".formatted(outcome)));

        var page = pages().send(SESSION, "q", CODE, "nonce", UUID.randomUUID().toString());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("h1")).isEqualTo(word);
        assertThat(page.document().select(".door-answer-" + colour + " svg path")).hasSize(1);
        assertThat(page.text(".door-answer")).contains("Karim Benali", "Saint-Denis").doesNotContain("??");
        assertThat(page.document().title()).isEqualTo(word + " Karim Benali – RAICT");
        assertThat(page.document().select("form[action$=annulation]"))
                .hasSize(outcome.equals("PRESENT") || outcome.equals("COLLISION") ? 1 : 0);
    }

    @Test
    void saysWhenAndByWhomSomebodyCameBefore(StubServices services) {
        services.stub(post(urlPathEqualTo(API + "/check-ins")),
                StubServices.file("checked-in.json").replace("\"outcome\": \"PRESENT\"", "\"outcome\": \"ALREADY\""));

        assertThat(pages().send(SESSION, "q", CODE).text(".door-answer")).contains("Pointé à 9 h 12 par Louis Petit");
        assertThat(pages().in("en").send(SESSION, "q", CODE).text(".door-answer"))
                .contains("Already in", "Checked in at 9:12 by Louis Petit");
    }

    @Test
    void answersForSomebodyWhomNobodyKnows(StubServices services) {
        services.stub(post(urlPathEqualTo(API + "/check-ins")), """
                {"outcome": "UNKNOWN", "person": null, "others": []}""");

        var page = pages().send(SESSION, "q", CODE);

        assertThat(page.text("h1")).isEqualTo("Code inconnu");
        assertThat(page.text(".door-answer")).contains("Cherchez par le nom", CODE);
    }

    @Test
    void sendsTheSameNonceHoweverOftenTheFormIsSent(StubServices services) {
        var nonce = pages().open(SESSION).document().select("#saisie input[name=nonce]").val();

        pages().send(SESSION, "q", CODE, "nonce", nonce);
        pages().send(SESSION, "q", CODE, "nonce", nonce);

        services.server().verify(2, postRequestedFor(urlPathEqualTo(API + "/check-ins"))
                .withRequestBody(matchingJsonPath("$.nonce", equalTo(nonce)))
                .withRequestBody(matchingJsonPath("$.code", equalTo(CODE))));
        assertThat(pages().open(SESSION).document().select("#saisie input[name=nonce]").val()).isNotEqualTo(nonce);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7k3m-9qwet-2xa01", "ABCD-EFGHJ-KMNPQ",
            "https://raict.example.org/pointage/code/7K3M9QWET2XA01",
            "https://raict.example.org/billets/abc"})
    void takesForACodeWhatLooksLikeOne(String typed, StubServices services) {
        pages().send(SESSION, "q", typed);

        services.server().verify(postRequestedFor(urlPathEqualTo(API + "/check-ins"))
                .withRequestBody(matchingJsonPath("$.code", equalTo(typed))));
    }

    @Test
    void searchesForTheLettersOfAName() {
        assertThat(pages().send(SESSION, "q", "Ben").redirect()).isEqualTo(SESSION + "?q=Ben");
        assertThat(pages().send(SESSION, "q", "Constantinidis").redirect()).isEqualTo(SESSION + "?q=Constantinidis");

        var page = pages().open(SESSION + "?q=ben");

        assertThat(page.document().select(".door-person")).hasSize(4);
        assertThat(page.text(".door-person:nth-child(1)")).contains("Karim Benali", "Saint-Denis", "Pointer");
        assertThat(page.text(".door-person:nth-child(2)")).contains("Pointé à 9 h 12 par Louis Petit");
        assertThat(page.document().select(".door-person:nth-child(2) form[action$=annulation]")).hasSize(1);
        assertThat(page.text(".door-person:nth-child(3)")).contains("Sur liste d’attente").doesNotContain("Excuser");
        assertThat(page.text(".door-person:nth-child(4)")).contains("Excusé", "Ne plus excuser");
    }

    @Test
    void checksInWhoWasFound(StubServices services) {
        var form = pages().open(SESSION + "?q=ben").document().select(".door-person form").first();
        var person = form.select("[name=registration]").val();

        var page = pages().send(form.attr("action"), "nonce", form.select("[name=nonce]").val(), "registration",
                person);

        assertThat(page.text("h1")).isEqualTo("Présent");
        services.server().verify(postRequestedFor(urlPathEqualTo(API + "/check-ins"))
                .withRequestBody(matchingJsonPath("$.registration", equalTo(person))));
    }

    @Test
    void asksForThreeLettersAtLeast(StubServices services) {
        var page = pages().send(SESSION, "q", "Li");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary")).contains("au moins trois lettres");
        assertThat(page.document().select("#q").val()).isEqualTo("Li");
        assertThat(pages().send(SESSION, "q", "x".repeat(201)).status()).isEqualTo(422);
        assertThat(pages().send(SESSION, "q", "x/".repeat(300)).status()).isEqualTo(422);
        services.server().verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void takesACheckInBack(StubServices services) {
        var nonce = UUID.randomUUID().toString();

        assertThat(pages().send(SESSION + "/annulation", "nonce", nonce).redirect())
                .isEqualTo(SESSION + "?avis=pointage-annule");
        services.server().verify(deleteRequestedFor(urlPathEqualTo(API + "/check-ins/" + nonce)));
        assertThat(pages().open(SESSION + "?avis=pointage-annule").text(".notice-success")).contains("annulé");
    }

    @Test
    void excusesAndTakesItBack(StubServices services) {
        var person = StubServices.registration(1).toString();

        assertThat(pages().send(SESSION + "/excuse", "registration", person, "excused", "true").redirect())
                .endsWith("pointage-excuse");
        assertThat(pages().send(SESSION + "/excuse", "registration", person, "excused", "false").redirect())
                .endsWith("pointage-attendu");
        services.server().verify(2, putRequestedFor(urlPathEqualTo(API + "/excuses")));
        services.refuse(put(urlPathEqualTo(API + "/excuses")), 409, "present-already", "Non", "");
        assertThat(pages().send(SESSION + "/excuse", "registration", person, "excused", "true").redirect())
                .endsWith("pointage-present");
    }

    @Test
    void letsPeopleInWhileTheAgendaIsAway(StubServices services) {
        services.refuse(get(urlPathMatching("/api/agenda/.*")), 503, "unavailable", "Non", "");

        assertThat(pages().open(SESSION).text("h1")).isEqualTo("Session");
        assertThat(pages().open(EDITION + "/2027-01-13").text("h1")).isEqualTo("Mercredi 13 janvier 2027");
        assertThat(pages().send(SESSION, "q", CODE).text("h1")).isEqualTo("Présent");
    }

    @Test
    void showsAFormThatIsBroughtBackAndLetsNobodyIn(StubServices services) {
        var page = pages().again("session-ended").send(SESSION, "q", CODE);

        assertThat(page.document().select("#q").val()).isEqualTo(CODE);
        services.server().verify(0, postRequestedFor(urlPathEqualTo(API + "/check-ins")));
    }

    @Test
    void saysToWhomeverReadsACodeWhatItIs() {
        var shown = anybody.open("/pointage/code/" + CODE);

        assertThat(shown.text("h1")).isEqualTo("Code d’entrée");
        assertThat(shown.document().select("main a[href^=/pointage]")).isEmpty();
        assertThat(pages().open("/pointage/code/" + CODE).document().select("main a[href^=/pointage]").attr("href"))
                .isEqualTo("/pointage?code=" + CODE);
    }

    /** What a device keeps of it may be found by whoever finds the device. */
    @Test
    void namesNobodyOnThePageThatDevicesKeep() {
        var kept = anybody.open("/pointage/hors-ligne");

        assertThat(kept.document().select("[name=_csrf], .visitor, .door-person")).isEmpty();
        assertThat(kept.document().select("[data-outcome]")).hasSize(9);
        assertThat(kept.document().select("[data-text]").eachText()).isNotEmpty().noneMatch(String::isBlank);
    }

    @Test
    void tellsTheWorkerWhatToKeepInTheVersionOfToday() {
        var worker = anybody.open("/pointage/sw.js");

        assertThat(worker.response().getContentType()).startsWith("text/javascript");
        assertThat(worker.response().getHeader("Cache-Control")).isEqualTo("no-cache");
        var files = Pattern.compile("\"(/(?:js|css|img|webjars)/[^\"]+)\"").matcher(worker.body())
                .results().map(each -> each.group(1)).toList();
        assertThat(files).hasSize(9).allSatisfy(file -> {
            assertThat(file).matches(".*(-[0-9a-f]{32}\\.|/\\d+\\.\\d+\\.\\d+/).*");
            assertThat(anybody.open(file).status()).isEqualTo(200);
        });
        assertThat(worker.body()).doesNotContain("@");
        assertThat(anybody.open("/pointage/application.webmanifest").response().getContentType())
                .startsWith("application/manifest+json");
        var page = pages().open(SESSION).document();
        assertThat(page.select("link[rel=manifest], script[src^='/js/door/door-']")).hasSize(2);
        assertThat(pages().open("/pointage/").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x", "/2027-13-45"})
    void knowsNoOtherDoors(String door) {
        assertThat(pages().open(EDITION + door).status()).isEqualTo(404);
    }

    @Test
    void readsTheCodeOfAPhoto(StubServices services) {
        var nonce = UUID.randomUUID().toString();
        var photo = new MockMultipartFile("photo", "code.jpg", "image/jpeg",
                CodePhotoTest.photo(1600, 1200, 5, "jpeg"));

        var page = pages().upload(SESSION + "/photo", photo, "nonce", nonce);

        assertThat(page.text("h1")).isEqualTo("Présent");
        services.server().verify(postRequestedFor(urlPathEqualTo(API + "/check-ins"))
                .withRequestBody(matchingJsonPath("$.nonce", equalTo(nonce)))
                .withRequestBody(matchingJsonPath("$.code",
                        equalTo("https://raict.example.org/pointage/code/" + CODE))));
    }

    @Test
    void saysWhatIsWrongWithAPhoto(StubServices services) {
        var none = new MockMultipartFile("photo", "x.jpg", "image/jpeg", "nothing".getBytes(UTF_8));
        var page = pages().upload(SESSION + "/photo", none);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary")).contains("JPEG ou en PNG");
        assertThat(page.document().select("form[data-photo] input[type=file]").attr("capture"))
                .isEqualTo("environment");
        assertThat(pages().send(SESSION + "/photo", "nonce", UUID.randomUUID().toString()).status()).isEqualTo(422);
        services.server().verify(0, postRequestedFor(anyUrl()));
    }
}
