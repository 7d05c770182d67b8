package fr.raict.portal.wishing;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static fr.raict.portal.wishing.WishesStubs.API;
import static fr.raict.portal.wishing.WishesStubs.WISH;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class WishControllerTest {
    private static final String LIST = "/mon-espace/voeux/" + StubServices.EDITION;
    private static final String NEW = LIST + "/nouveau";
    private static final String EXISTING = LIST + "/" + WISH;
    private static final String KEY = "0d5f3c9e-8a64-4c58-9f5e-1a2b3c4d5e6f";

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("delegate");
    }

    @Test
    void leadsToTheCurrentEditionFromOnesOwnSpace() {
        assertThat(pages.open("/mon-espace").document().select("a[href=/mon-espace/voeux]")).hasSize(1);
        assertThat(pages.open("/mon-espace/voeux").redirect()).isEqualTo(LIST);
    }

    @Test
    void listsWhatIsWishedAndUntilWhen() {
        var page = pages.open(LIST);

        assertThat(page.text("main")).contains("jusqu’au jeudi 10 décembre 2026 à 18 h", "8 vœux au plus",
                "Sofia Moreau", "1 personne");
        assertThat(page.document().select("main ol li a[href^=/ateliers/]")).hasSize(2);
        assertThat(page.document().select("a[href=%s]".formatted(EXISTING))).hasSize(1);
    }

    @Test
    void tellsWhoDidNotGetTheirFirstWishHowToJoinItsWaitingList(StubServices services) {
        WishesStubs.wishing(services, "PUBLISHED");

        var page = pages.open(LIST);

        assertThat(page.document().select(".tag-success").text()).isEqualTo("Attribué");
        assertThat(page.document().select("li .notice a").attr("href"))
                .isEqualTo("/ateliers/" + StubServices.FULL_WORKSHOP);
        assertThat(page.document().select("a[href=%s]".formatted(NEW))).isEmpty();
    }

    @Test
    void offersThePublishedSessionsForEachWish() {
        var page = pages.open(NEW);

        assertThat(page.document().select("select[name^=workshops]")).hasSize(8);
        assertThat(page.document().select("#workshops0 option").eachAttr("value"))
                .contains(StubServices.WORKSHOP.toString()).doesNotContain(StubServices.CANCELLED_WORKSHOP.toString());
        assertThat(page.text("label[for=workshops1]")).contains("2e vœu");
    }

    @Test
    void takesWhatIsNoSessionForNoWish(StubServices services) {
        var page = pages.send(NEW, "workshops[0]", "1");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".error-summary")).isNotEmpty();
        services.server().verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void sendsWhatIsWishedInItsOrderUnderItsKey(StubServices services) {
        var sent = pages.send(NEW, "key", KEY, "authority", "COMMUNE-93066", "person.givenName", " Sofia ",
                "person.familyName", "Moreau", "person.email", "sofia@example.org", "person.language", "fr",
                "workshops[0]", StubServices.FULL_WORKSHOP.toString(), "workshops[1]", "", "workshops[2]",
                StubServices.WORKSHOP.toString());

        assertThat(sent.redirect()).isEqualTo(LIST + "?avis=voeux-exprimes");
        services.server().verify(postRequestedFor(urlEqualTo(API + "/wishes"))
                .withHeader("Idempotency-Key", equalTo(KEY))
                .withRequestBody(matchingJsonPath("$.person.givenName", equalTo("Sofia")))
                .withRequestBody(matchingJsonPath("$.workshops[0]", equalTo(StubServices.FULL_WORKSHOP.toString())))
                .withRequestBody(matchingJsonPath("$.workshops[1]", equalTo(StubServices.WORKSHOP.toString()))));
    }

    @Test
    void keepsAllThatWasTypedBesideItsErrors(StubServices services) {
        var workshop = StubServices.WORKSHOP.toString();
        var page = pages.send(NEW, "key", KEY, "authority", "COMMUNE-93066", "person.givenName", "Sofia",
                "person.familyName", "", "person.email", "personne", "workshops[0]", workshop, "workshops[3]",
                workshop);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".error-summary a").eachAttr("href")).containsExactlyInAnyOrder(
                "#person.familyName", "#person.email", "#workshops3");
        assertThat(page.document().select("#workshops3 option[selected]").val()).isEqualTo(workshop);
        assertThat(page.document().select("input[name=key]").val()).isEqualTo(KEY);
        services.server().verify(0, postRequestedFor(urlEqualTo(API + "/wishes")));
    }

    @Test
    void wantsOneWishAtLeast() {
        var page = pages.send(NEW, "authority", "COMMUNE-93066", "person.givenName", "Sofia", "person.familyName",
                "Moreau", "person.email", "sofia@example.org");

        assertThat(page.text(".error-summary")).contains("Choisissez au moins une session");
    }

    @Test
    void putsARefusedWishBesideTheFieldThatHasIt(StubServices services) {
        services.refuse(post(API + "/wishes"), 422, "ranking-unfit", "Non", """
                , "errors": [{"field": "workshops[1]", "message": "Cette session n’est pas au programme"}]""");

        var page = pages.send(NEW, "key", KEY, "authority", "COMMUNE-93066", "person.givenName", "Sofia",
                "person.familyName", "Moreau", "person.email", "sofia@example.org", "workshops[0]",
                StubServices.FULL_WORKSHOP.toString(), "workshops[4]", StubServices.WORKSHOP.toString());

        assertThat(page.document().select(".error-summary a").attr("href")).isEqualTo("#workshops4");
    }

    @Test
    void changesAWishOnTheVersionThatWasSeen(StubServices services) {
        var page = pages.open(EXISTING);
        assertThat(page.document().select("#workshops0 option[selected]").val())
                .isEqualTo(StubServices.FULL_WORKSHOP.toString());
        assertThat(page.document().select("input[name=version]").val()).isEqualTo("3");

        var sent = pages.send(EXISTING, "version", "3", "authority", "COMMUNE-93066", "person.givenName", "Sofia",
                "person.familyName", "Moreau", "person.email", "sofia@example.org", "workshops[0]",
                StubServices.WORKSHOP.toString());

        assertThat(sent.redirect()).isEqualTo(LIST + "?avis=voeux-modifies");
        services.server().verify(putRequestedFor(urlEqualTo(API + "/wishes/" + WISH))
                .withHeader("If-Match", equalTo("\"3\"")));
    }

    @Test
    void showsAStaleEditWhatIsSavedByNow(StubServices services) {
        services.refuse(put(urlPathMatching(API + "/wishes/.+")), 412, "stale-edit", "Modifié entre-temps",
                ", \"changed\": [\"workshops\"], \"current\": " + WishesStubs.wish("null").replace("\"version\": 3",
                        "\"version\": 9"));

        var page = pages.send(EXISTING, "version", "3", "authority", "COMMUNE-93066", "person.givenName", "Sofia",
                "person.familyName", "Moreau", "person.email", "sofia@example.org", "workshops[0]",
                StubServices.WORKSHOP.toString());

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#entre-temps")).contains("entre-temps");
        assertThat(page.document().select("section.notice ol li")).hasSize(2);
        assertThat(page.document().select("input[name=version]").val()).isEqualTo("9");
        assertThat(page.document().select("#workshops0 option[selected]").val())
                .isEqualTo(StubServices.WORKSHOP.toString());
    }

    @Test
    void withdrawsAWishOnceAPageHasAsked(StubServices services) {
        var page = pages.open(EXISTING + "/retrait");
        assertThat(page.text("main")).contains("Sofia Moreau", "ne recevra aucune place");

        assertThat(pages.send(EXISTING + "/retrait", "version", "3").redirect())
                .isEqualTo(LIST + "?avis=voeux-retires");
        services.server().verify(deleteRequestedFor(urlEqualTo(API + "/wishes/" + WISH))
                .withHeader("If-Match", equalTo("\"3\"")));
    }

    @Test
    void saysItAllInEnglish() {
        assertThat(pages.in("en").open(NEW).text("label[for=workshops2]")).contains("3rd wish");
        assertThat(pages.in("en").open(LIST).text("main")).contains("8 wishes at most");
    }

    @Test
    void isForWhoIsSignedIn() {
        assertThat(pages.as("").open(LIST).redirect()).startsWith("/connexion");
    }
}
