package fr.raict.portal.organising.wishes;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import fr.raict.portal.wishing.WishesStubs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.raict.portal.wishing.WishesStubs.API;
import static fr.raict.portal.wishing.WishesStubs.WISH;
import static fr.raict.portal.wishing.WishesStubs.draft;
import static fr.raict.portal.wishing.WishesStubs.run;
import static fr.raict.portal.wishing.WishesStubs.unmet;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class AllocationPagesTest {
    private static final String EDITION = "/organisation/editions/" + StubServices.EDITION;
    private static final String PAGE = EDITION + "/voeux";
    private static final String KEY = "0d5f3c9e-8a64-4c58-9f5e-1a2b3c4d5e6f";

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("organiser");
    }

    @Test
    void opensARound(StubServices services) {
        services.refuse(any(urlPathEqualTo(API + "/allocation")), 404, "not-found", "Rien", "");
        services.refuse(get(urlPathEqualTo(API + "/wish-round")), 404, "not-found", "Rien", "");
        assertThat(pages.open(EDITION).document().select("a[href=%s]".formatted(PAGE))).hasSize(1);
        assertThat(pages.open(PAGE).document().select("a.btn-primary").attr("href")).isEqualTo(PAGE + "/reglages");
        assertThat(pages.open(PAGE + "/reglages").text("main")).contains("plus personne ne s’inscrit directement");

        var saved = pages.send(PAGE + "/reglages", "version", "0", "deadline", "2026-12-10T18:00", "mostSessions",
                " 3 ", "mostWishes", "8");

        assertThat(saved.redirect()).isEqualTo(PAGE + "?avis=voeux-enregistres");
        services.server().verify(putRequestedFor(urlEqualTo(API + "/wish-round"))
                .withHeader("If-Match", equalTo("\"0\""))
                .withRequestBody(matchingJsonPath("$.deadline", equalTo("2026-12-10T17:00:00Z")))
                .withRequestBody(matchingJsonPath("$.mostSessions", equalTo("3"))));
    }

    @ParameterizedTest
    @CsvSource({"mostSessions, 0", "mostSessions, 21", "mostWishes, 11", "mostWishes, huit", "deadline, ''"})
    void keepsWhatDoesNotFitBesideItsError(String field, String typed, StubServices services) {
        var page = pages.send(PAGE + "/reglages", "version", "2", "deadline",
                field.equals("deadline") ? typed : "2026-12-10T18:00", "mostSessions",
                field.equals("mostSessions") ? typed : "4", "mostWishes", field.equals("mostWishes") ? typed : "8");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".error-summary a").attr("href")).isEqualTo("#" + field);
        services.server().verify(0, putRequestedFor(urlEqualTo(API + "/wish-round")));
    }

    @Test
    void showsAStaleEditBothValues(StubServices services) {
        services.refuse(put(API + "/wish-round"), 412, "stale-edit", "Modifié entre-temps",
                ", \"changed\": [\"mostSessions\"], \"current\": " + WishesStubs.round("OPEN").replace("\"version\": 2",
                        "\"version\": 6").replace("\"mostSessions\": 4", "\"mostSessions\": 9"));

        var page = pages.send(PAGE + "/reglages", "version", "2", "deadline", "2026-12-10T18:00", "mostSessions", "5",
                "mostWishes", "8");

        assertThat(page.document().select(".change-text").eachText()).containsExactly("9", "5");
        assertThat(page.document().select("input[name=version]").val()).isEqualTo("6");
    }

    @Test
    void givesARoundUpOnceAPageHasAsked(StubServices services) {
        assertThat(pages.open(PAGE + "/abandon").text("main"))
                .contains("Tous les vœux exprimés et leur attribution sont effacés");

        assertThat(pages.send(PAGE + "/abandon", "version", "2").redirect())
                .isEqualTo(PAGE + "?avis=voeux-abandonnes");
        services.server().verify(deleteRequestedFor(urlEqualTo(API + "/wish-round"))
                .withHeader("If-Match", equalTo("\"2\"")));
    }

    @Test
    void tellsWhichAuthoritiesWishNothing() {
        var page = pages.open(PAGE + "/collectivites");

        assertThat(page.text("main")).contains("1 collectivité sur 2", "Chartres Aucun vœu", "Saint-Denis 2 personnes");
    }

    @Test
    void allocatesNothingWhilePeopleWish(StubServices services) {
        WishesStubs.allocation(services, "OPEN", "null", "null");

        assertThat(pages.open(PAGE).document().select("form[action$=attribution]")).isEmpty();
    }

    @Test
    void allocatesBySeedOrByLot(StubServices services) {
        WishesStubs.allocation(services, "CLOSED", "null", "null");
        assertThat(pages.open(PAGE).document().select("form[action$=attribution] input[name=key]")).hasSize(1);

        var begun = pages.send(PAGE + "/attribution", "key", KEY, "seed", " 12 345 ");

        assertThat(begun.redirect()).isEqualTo(PAGE + "?avis=attribution-lancee");
        services.server().verify(postRequestedFor(urlEqualTo(API + "/allocation"))
                .withHeader("Idempotency-Key", equalTo(KEY))
                .withRequestBody(matchingJsonPath("$.seed", equalTo("12345"))));
        assertThat(pages.send(PAGE + "/attribution", "key", KEY, "seed", "").status()).isEqualTo(302);
        var refused = pages.send(PAGE + "/attribution", "key", KEY, "seed", "-3");
        assertThat(refused.document().select(".error-summary a").attr("href")).isEqualTo("#seed");
    }

    @Test
    void showsHowFarARunIsAndThatOneFailed(StubServices services) {
        WishesStubs.allocation(services, "CLOSED", run("RUNNING"), "null");
        var running = pages.open(PAGE);
        assertThat(running.text("main")).contains("40 %");
        assertThat(running.document().select("form[action$=attribution]")).isEmpty();

        WishesStubs.allocation(services, "CLOSED", run("FAILED"), "null");
        assertThat(pages.open(PAGE).text("main")).contains("n’a pas abouti");
    }

    @Test
    void showsHowFairADraftIs(StubServices services) {
        WishesStubs.allocation(services, "DRAFT", run("DONE"), draft("DRAFT", ""));

        var page = pages.open(PAGE);

        assertThat(page.document().select("tbody tr")).hasSize(3);
        assertThat(page.text("tbody tr:first-child"))
                .isEqualTo("Toutes 120 80 (67 %) 20 (17 %) 10 (8 %) 8 (7 %) 2 (2 %)");
        assertThat(page.text("main")).contains("Tirage n° 7", "Communes", "Moins de 3\u202f500 habitants");
        assertThat(page.document().select("a[href=%s]".formatted(PAGE + "/publication"))).hasSize(1);
    }

    @Test
    void givesAndTakesOneSession(StubServices services) {
        WishesStubs.allocation(services, "DRAFT", run("DONE"), draft("DRAFT", ""));
        var person = PAGE + "/personnes/" + WISH;
        var page = pages.open(person);
        assertThat(page.document().select("section form input[name=given]").eachAttr("value"))
                .containsExactly("true", "false");

        var sent = pages.send(person, "version", "5", "workshop", StubServices.FULL_WORKSHOP.toString(), "given",
                "true");

        assertThat(sent.redirect()).isEqualTo(person + "?avis=attribution-modifiee");
        services.server().verify(postRequestedFor(urlEqualTo(API + "/allocation/adjustments"))
                .withHeader("If-Match", equalTo("\"5\""))
                .withRequestBody(matchingJsonPath("$.given", equalTo("true"))));
    }

    @Test
    void saysWhyASessionCannotBeGiven(StubServices services) {
        WishesStubs.allocation(services, "DRAFT", run("DONE"), draft("DRAFT", ""));
        services.refuse(post(API + "/allocation/adjustments"), 409, "award-full",
                "Il ne reste aucune place dans cette session.", "");

        var page = pages.send(PAGE + "/personnes/" + WISH, "version", "5", "workshop",
                StubServices.FULL_WORKSHOP.toString(), "given", "true");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary")).contains("Il ne reste aucune place");
    }

    @Test
    void restatesHowManyPeopleAndMailsBeforeItPublishes(StubServices services) {
        WishesStubs.allocation(services, "DRAFT", run("DONE"), draft("DRAFT", ""));
        assertThat(pages.open(PAGE + "/publication").text("main")).contains("118 personnes seront inscrites",
                "118 courriels", "2 personnes n’ont rien reçu", "Inscrire 118 personnes");

        assertThat(pages.send(PAGE + "/publication", "version", "5").redirect())
                .isEqualTo(PAGE + "?avis=attribution-publiee");
        services.server().verify(postRequestedFor(urlEqualTo(API + "/allocation/publication"))
                .withHeader("If-Match", equalTo("\"5\"")));
    }

    @Test
    void showsHowFarThePublicationIsAndWhatCouldNotBeGiven(StubServices services) {
        WishesStubs.allocation(services, "PUBLISHING", run("DONE"), draft("PUBLISHING", unmet()));

        var page = pages.open(PAGE);

        assertThat(page.text("main")).contains("60 sur 120", "1 place attribuée", "Sofia Moreau",
                "La session est annulée");
        assertThat(page.document().select("form[action$=attribution]")).isEmpty();
        assertThat(pages.open(PAGE + "/publication").document().select("main button")).isEmpty();
    }

    @Test
    void listsWhoWishedAndGotWhat(StubServices services) {
        WishesStubs.wishing(services, "PUBLISHED");

        var page = pages.open(PAGE + "/personnes");

        assertThat(page.text("tbody tr")).contains("Sofia Moreau", "Saint-Denis", "(2e vœu)");
        assertThat(pages.in("en").open(PAGE + "/personnes").text("tbody tr")).contains("(2nd wish)");
    }

    @Test
    void isForOrganisersAlone() {
        for (var each : new String[]{PAGE, PAGE + "/reglages", PAGE + "/personnes", PAGE + "/publication"}) {
            assertThat(pages.as("delegate").open(each).status()).isEqualTo(403);
        }
    }
}
