package fr.raict.portal.changing;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static fr.raict.portal.changing.Changed.KARIM;
import static org.assertj.core.api.Assertions.assertThat;

/** From Acteurs économiques, where Karim Benali has a seat; he waits for Filières agricoles on the same day. */
@PageTest
class MoveControllerTest {
    private static final String ADDRESS = KARIM + "/changement";
    private static final String MOVE = "/api/registration/workshops/%s/registrations/%s/move"
            .formatted(StubServices.WORKSHOP, StubServices.registration(1));
    private static final int OPEN = 4;
    private static final int FULL = 5;
    private static final int ON_APPROVAL = 6;
    private static final int AWAITED = 7;
    private static final int AT_THE_TIME_OF_AWAITED = 8;
    private static final int CANCELLED = 9;
    private static final int FREE = 10;

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("delegate");
    }

    private static String[] choosing(int workshop, String action) {
        return new String[]{"key", Changed.KEY, "edition", StubServices.EDITION.toString(), "target",
                StubServices.workshop(workshop).toString(), "action", action};
    }

    private static String choice(Document page, int workshop) {
        return page.select(".choice:has([value=%s])".formatted(StubServices.workshop(workshop))).text();
    }

    private static void stubPerson(StubServices services, String from, String to) {
        services.stub(get(urlPathMatching(PersonControllerTest.PERSON)),
                StubServices.file("person.json").replace(from, to));
    }

    @Test
    void listsTheOtherSessionsByDayWithTheirPlacesAndRules() {
        var page = pages.open(ADDRESS).document();

        assertThat(page.select("h1").text()).isEqualTo("Changer d’atelier");
        assertThat(page.select(".lead").text()).startsWith("Karim Benali ira à un autre atelier que « Acteurs");
        assertThat(page.select(".days a").eachAttr("href")).containsExactly("#jour-0", "#jour-1");
        assertThat(page.select("main h2").eachText()).containsExactly("Mercredi 13 janvier 2027",
                "Jeudi 14 janvier 2027");
        assertThat(page.select("#jour-0, #jour-1")).hasSize(2);
        assertThat(choice(page, OPEN)).startsWith("ODD 8").contains("3 places libres");
        assertThat(choice(page, FULL)).contains("Complet, 6 personnes en attente");
        assertThat(choice(page, ON_APPROVAL)).contains("organisateur");
        assertThat(page.select(".choice")).hasSize(14);
        assertThat(page.select("[value=%s], [value=%s]".formatted(StubServices.WORKSHOP,
                StubServices.workshop(CANCELLED)))).isEmpty();
        assertThat(page.select("input[type=radio][checked]")).isEmpty();
    }

    @Test
    void saysWhereThePersonWaitsAndWhatIsAtThatTime() {
        var page = pages.open(ADDRESS).document();

        assertThat(choice(page, AWAITED)).contains("Liste d’attente, rang 2");
        assertThat(choice(page, AT_THE_TIME_OF_AWAITED))
                .contains("À la même heure que « Filières agricoles et alimentaires », où cette personne attend");
    }

    @Test
    void offersNothingAtTheTimeOfAnotherSeat(StubServices services) {
        stubPerson(services, "\"WAITING\"", "\"SEATED\"");

        var page = pages.open(ADDRESS).document();

        assertThat(choice(page, AT_THE_TIME_OF_AWAITED)).isEmpty();
        assertThat(page.select(".choice:not(:has(input))").eachText()).satisfiesExactly(
                same -> assertThat(same).startsWith("Diaspora").contains("où cette personne a une place"),
                there -> assertThat(there).startsWith("Filières agricoles").contains("Place confirmée"),
                other -> assertThat(other).startsWith("Restitution")
                        .contains("« Filières agricoles et alimentaires »"));
        assertThat(pages.send(ADDRESS, choosing(AT_THE_TIME_OF_AWAITED, "check")).text(".error-summary a"))
                .startsWith("L’atelier choisi ne peut plus l’être");
    }

    @Test
    void offersNothingForWhichSomethingIsKeptAlready(StubServices services) {
        stubPerson(services, "\"rank\": 2", "\"rank\": 2, \"instead\": \"%s\"".formatted(StubServices.WORKSHOP));

        var page = pages.open(ADDRESS).document();

        assertThat(page.select(".choice:not(:has(input))").text()).startsWith("Filières agricoles")
                .contains("garde sa place dans « Acteurs économiques");
    }

    @Test
    void offersWhatIsNeitherClosedNorBegun(StubServices services) {
        services.stub(get(urlPathMatching("/api/registration/editions/[^/]+/availability")),
                StubServices.file("availabilities.json").replace("\"OPEN\"", "\"CLOSED\""));
        services.stub(get(urlPathMatching("/api/agenda/editions/[^/]+/programme")),
                StubServices.file("programme.json").replace("2027-01-14T", "2026-11-14T"));

        var page = pages.open(ADDRESS).document();

        assertThat(page.select("input[type=radio]").eachAttr("value"))
                .containsExactly(StubServices.FULL_WORKSHOP.toString());
        assertThat(page.select(".days")).isEmpty();
        assertThat(page.text()).contains("Inscriptions closes").doesNotContain("Clôture");
    }

    @Test
    void mayBeChosenWhileNobodyKnowsThePlaces(StubServices services) {
        services.refuse(get(urlPathMatching("/api/registration/editions/[^/]+/availability")), 503, "away", "", "");

        assertThat(pages.open(ADDRESS).text("main form")).contains("Les places libres ne sont pas connues");
        assertThat(pages.send(ADDRESS, choosing(FREE, "check")).text(".lead")).startsWith("Si une place est libre");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 | Une place est libre : Karim Benali la reçoit aussitôt dans « Formation professionnelle
            5  | Karim Benali garde sa place dans « Acteurs économiques du territoire
            6  | Un organisateur décide. Karim Benali garde sa place dans « Acteurs
            7  | Karim Benali garde sa place dans « Acteurs""")
    void saysBeforeSendingWhatWillHappen(int workshop, String first, StubServices services) {
        var page = pages.send(ADDRESS, choosing(workshop, "check"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text(".lead").replace('\u00a0', ' ')).startsWith(first);
        assertThat(page.document().select("main [name=target]").val())
                .isEqualTo(StubServices.workshop(workshop).toString());
        services.server().verify(0, postRequestedFor(urlPathMatching(".*")));
    }

    @Test
    void keepsTheRankOfWhoWaitsThereAlreadyOrGivesARankUp(StubServices services) {
        assertThat(pages.send(ADDRESS, choosing(AWAITED, "check")).text("main ul"))
                .contains("Le rang 2 sur la liste d’attente de « Filières agricoles");

        stubPerson(services, "\"SEATED\"", "\"WAITING\"");

        var check = pages.send(ADDRESS, choosing(FULL, "check"));
        assertThat(check.text(".lead")).contains("garde son rang sur la liste d’attente de « Acteurs");
        assertThat(check.text("main ul")).contains("6 personnes y attendent déjà.");
    }

    @Test
    void givesEachChoiceAKeyOfItsOwn() {
        var form = pages.open(ADDRESS).document();
        var check = pages.send(ADDRESS, "edition", StubServices.EDITION.toString(), "target",
                StubServices.workshop(FREE).toString(), "action", "check").document();

        assertThat(form.select("main form [name=key]")).isEmpty();
        assertThat(check.select("main form [name=key]").val()).hasSize(36);
    }

    @Test
    void asksForAChoice() {
        var page = pages.send(ADDRESS, "edition", StubServices.EDITION.toString(), "action", "check");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".error-summary a[href='#target']").text())
                .isEqualTo("Choisissez un atelier.");
        assertThat(page.document().select("[role=radiogroup]").attr("aria-describedby")).isEqualTo("target-error");
    }

    @Test
    void changesOnceUnderTheFormsKey(StubServices services) {
        var answer = pages.send(ADDRESS, choosing(FULL, "send"));

        assertThat(answer.redirect()).isEqualTo("/mon-espace/personnes/%s/%s/changement/resultat?de=%s"
                .formatted(StubServices.FULL_WORKSHOP, StubServices.MOVED, StubServices.registration(1)));
        services.server().verify(1, postRequestedFor(urlPathEqualTo(MOVE))
                .withHeader("Idempotency-Key", equalTo(Changed.KEY))
                .withHeader("Authorization", equalTo("Bearer delegate"))
                .withRequestBody(equalToJson("{\"workshop\": \"%s\"}".formatted(StubServices.FULL_WORKSHOP))));
    }

    @Test
    void saysWhyItIsRefusedAndKeepsWhatWasChosen(StubServices services) {
        services.refuse(post(urlPathEqualTo(MOVE)), 409, "overlap", "Non", """
                , "errors": [{"field": "people[0].email", "message": "Prise"}]""");

        var page = pages.send(ADDRESS, choosing(FREE, "send"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary a[href='#target']")).contains("dans une session à la même heure",
                "changez-la d’atelier");
        assertThat(page.document().select("input[checked]").val())
                .isEqualTo(StubServices.workshop(FREE).toString());
        assertThat(page.document().select("main form [name=key]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"registration-ended", "waiting-list-full"})
    void tellsTheServicesReason(String slug, StubServices services) {
        services.refuse(post(urlPathEqualTo(MOVE)), 409, slug, "Voici pourquoi.", "");

        assertThat(pages.send(ADDRESS, choosing(FULL, "send")).text(".error-summary")).contains("Voici pourquoi.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"try-again", "unknown"})
    void isSentAgainUnderTheSameKeyAfterNoAnswer(String slug, StubServices services) {
        services.refuse(any(urlPathMatching("/api/registration/.*")), 503, slug, "Plus tard", "");

        var page = pages.send(ADDRESS, choosing(FULL, "send"));

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.document().select("[role=alert][autofocus] h2")).hasSize(1);
        assertThat(page.document().select("main form [name=key]").val()).isEqualTo(Changed.KEY);
        assertThat(page.document().select("main form [name=target]").val())
                .isEqualTo(StubServices.FULL_WORKSHOP.toString());
        assertThat(page.text(".lead")).startsWith("Si une place est libre dans « Petites communes")
                .contains("cette personne garde sa place dans la session actuelle");
    }

    @ParameterizedTest
    @CsvSource({"'\"SEATED\"', '\"WITHDRAWN\"'", "2027-01-13T10, 2026-11-30T10"})
    void saysThatNothingIsLeftToChange(String from, String to, StubServices services) {
        stubPerson(services, from, to);

        for (var page : new Pages.Page[]{pages.open(ADDRESS), pages.send(ADDRESS, choosing(FREE, "check")),
                pages.send(ADDRESS, choosing(FREE, "edit"))}) {
            assertThat(page.text("h1")).isEqualTo("Il n’y a plus rien à changer");
            assertThat(page.document().select("main .actions a").attr("href")).isEqualTo(KARIM);
            assertThat(page.document().select("main form")).isEmpty();
        }
    }

    @Test
    void keepsWhatIsChosenForTheWayBack() {
        assertThat(pages.send(ADDRESS, choosing(FREE, "check")).response().getHeader("X-Keep-Form"))
                .isEqualTo(ADDRESS);
        assertThat(pages.send(ADDRESS, choosing(FREE, "edit")).document().select("input[checked]").val())
                .isEqualTo(StubServices.workshop(FREE).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "send", "edit"})
    void changesNothingWhileItIsShownAgain(String action, StubServices services) {
        var page = pages.again("session-ended").send(ADDRESS, choosing(FREE, action));

        assertThat(page.document().select("input[checked]").val()).isEqualTo(StubServices.workshop(FREE).toString());
        services.server().verify(0, postRequestedFor(urlPathMatching(".*")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "send", "edit"})
    void refusesWhatNoBrowserSends(String action) {
        assertThat(pages.send(ADDRESS, "target", "x", "key", "y", "edition", "z", "action", action).status())
                .isEqualTo(400);
    }

    @Test
    void showsNastyTitlesAsTheyAre(StubServices services) {
        stubPerson(services, "Acteurs", "<b>Acteurs</b>");

        var page = pages.send(ADDRESS, choosing(FULL, "check"));

        assertThat(page.text("main ul")).contains("<b>Acteurs</b>");
        assertThat(page.document().select("main b")).isEmpty();
    }
}
