package fr.raict.gateway.login;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import fr.raict.gateway.fixture.Browser;
import fr.raict.gateway.fixture.FakeUpstream;
import fr.raict.gateway.fixture.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static fr.raict.gateway.fixture.Browser.atKeycloak;
import static fr.raict.gateway.fixture.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

class LoginIT {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with();

    @Test
    void asksKeycloakForACodeWithPkceStateAndNonce() {
        var page = gateway.browser().startLogin("/");

        assertThat(page).startsWith(gateway.keycloak.issuer() + "/protocol/openid-connect/auth?")
                .contains("response_type=code", "client_id=gateway", "code_challenge_method=S256", "code_challenge=",
                        "state=", "nonce=")
                .contains("redirect_uri=" + gateway.url() + "/login/oauth2/code/keycloak");
    }

    @Test
    void returnsToThePageTheLoginWasStartedFrom() {
        var end = gateway.browser().signIn("/ateliers/42?onglet=experts&jour=2");

        assertThat(end.statusCode()).isEqualTo(302);
        assertThat(location(end)).isEqualTo("/ateliers/42?onglet=experts&jour=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example", "/\t/evil.example",
            "javascript:alert(1)", "evil"})
    void neverReturnsToAnotherSite(String wish) {
        assertThat(location(gateway.browser().signIn(wish))).isEqualTo("/");
    }

    @Test
    void changesTheSessionIdAtLogin() {
        var browser = gateway.browser();
        var loginPage = browser.startLogin("/");
        var before = browser.cookies().get("raict-session");

        browser.get(atKeycloak(loginPage));

        assertThat(before).isNotBlank();
        assertThat(browser.cookies().get("raict-session")).isNotBlank().isNotEqualTo(before);
    }

    @Test
    void keepsTokensFromTheBrowser() {
        var end = gateway.browser().signIn();

        assertThat(end.headers().toString()).doesNotContain("access-", "refresh-", "eyJ");
    }

    @Test
    void setsASessionCookieThatScriptsAndOtherSitesCannotUse() {
        var cookie = sessionCookie(gateway.browser().get("/connexion"));

        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Domain");
    }

    @Test
    void createsNoSessionForVisitors() {
        var response = gateway.browser().get("/programme");

        assertThat(response.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("raict-session"));
    }

    @ParameterizedTest
    @CsvSource({"langue=en,,en", "langue=fr,en,fr", ",en-GB,en", ",de,fr"})
    void asksForTheLoginPageInTheVisitorsLanguage(String cookie, String accepted, String expected) {
        var browser = gateway.browser();
        if (cookie != null) {
            browser.cookies().put("langue", cookie.substring(7));
        }
        var headers = accepted == null ? new String[0] : new String[]{"Accept-Language", accepted};

        assertThat(location(browser.get("/connexion", headers))).contains("ui_locales=" + expected);
    }

    @Test
    void letsTwoTabsSignInOneAfterTheOther() {
        var browser = gateway.browser();
        var first = browser.startLogin("/premier");
        var second = browser.startLogin("/second");

        assertThat(location(browser.get(atKeycloak(second)))).isEqualTo("/second");
        assertThat(location(browser.get(atKeycloak(first)))).isEqualTo("/premier");
    }

    @Test
    void refusesALoginThatAnotherBrowserBegan() {
        var answer = atKeycloak(gateway.browser().startLogin("/"));

        var response = gateway.browser().get(answer);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("La connexion n’a pas abouti", "href=\"/connexion\"");
    }

    @Test
    void refusesAnIdTokenWithAnotherNonce() {
        gateway.keycloak.confuseNonces();

        assertLoginFails();
    }

    @Test
    void refusesAnIdTokenForAnotherClient() {
        gateway.keycloak.issueIdTokensFor("other");

        assertLoginFails();
    }

    @Test
    void refusesAnIdTokenOfAnotherIssuer() {
        gateway.keycloak.issueIdTokensAs("https://evil.example/realms/raict");

        assertLoginFails();
    }

    @Test
    void saysKindlyThatKeycloakIsDown() {
        gateway.keycloak.goDown();

        var response = gateway.browser().signIn();

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("Connexion momentanément indisponible");
    }

    @Test
    void saysKindlyThatTheLoginPageExpired() {
        var browser = gateway.browser();
        var state = browser.startLogin("/").replaceAll(".*[?&]state=([^&]+).*", "$1");

        var response = browser.get("/login/oauth2/code/keycloak?error=temporarily_unavailable&state=" + state);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("La page de connexion a expiré");
    }

    @Test
    void bringsBackAFormThatWasSentAfterTheSessionHadEnded() {
        wantsSignedInUsers();
        var browser = gateway.browser();

        var answer = browser.submit("/ateliers/42/inscription", form(browser));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/connexion?retour=%2Fateliers%2F42%2Finscription");
        assertThat(location(browser.signIn("/ateliers/42/inscription"))).isEqualTo("/ateliers/42/inscription");
        var page = browser.get("/ateliers/42/inscription");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Cache-Control")).contains("no-store");
        assertThat(gateway.portal.last().method()).isEqualTo("POST");
        assertThat(gateway.portal.last().text()).endsWith("&nom=Hélène+Vasseur&action=send");
        assertThat(gateway.portal.last().header("X-Form-Again")).contains("session-ended");
        assertThat(gateway.portal.last().header("Authorization").orElseThrow()).startsWith("Bearer access-");
    }

    @Test
    void bringsAFormBackOnceAndToItsBrowserAlone() {
        wantsSignedInUsers();
        var browser = gateway.browser();
        browser.submit("/ateliers/42/inscription", form(browser));
        browser.signIn();
        var other = gateway.browser();
        other.signIn();

        other.get("/ateliers/42/inscription");
        assertThat(gateway.portal.last().method()).isEqualTo("GET");
        browser.get("/ateliers/42/inscription");
        assertThat(gateway.portal.last().method()).isEqualTo("POST");
        browser.get("/ateliers/42/inscription");
        assertThat(gateway.portal.last().method()).isEqualTo("GET");
    }

    @Test
    void sendsAPageThatHtmxChangesToTheLoginAndNotAPartOfIt() {
        wantsSignedInUsers();
        var browser = gateway.browser();

        var answer = browser.post("/ateliers/42/inscription", form(browser), "Sec-Fetch-Site", "same-origin",
                "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect"))
                .contains("/connexion?retour=%2Fateliers%2F42%2Finscription");
    }

    @Test
    void leavesAFormThatIsTooLargeToBeKeptToThePortal() {
        wantsSignedInUsers();
        var browser = gateway.browser();

        var answer = browser.submit("/ateliers/42/inscription", form(browser) + "&more=" + "x".repeat(70_000));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void keepsAFormThatThePortalAsksToKeepUntilItIsSent() {
        var browser = gateway.browser();
        browser.signIn();
        gateway.portal.answersWith(200, Map.of("X-Keep-Form", "/ateliers/42/inscription"), "summary");

        var summary = browser.submit("/ateliers/42/inscription", form(browser));
        browser.get("/ateliers/42/inscription");

        assertThat(summary.body()).isEqualTo("summary");
        assertThat(summary.headers().firstValue("X-Keep-Form")).isEmpty();
        assertThat(gateway.portal.last().header("X-Form-Again")).contains("not-sent-yet");

        gateway.portal.answersWith(303, Map.of("Location", "/ateliers/42/inscription/resultat"), "");
        browser.submit("/ateliers/42/inscription", form(browser));
        browser.get("/ateliers/42/inscription");
        assertThat(gateway.portal.last().method()).isEqualTo("GET");
    }

    @Test
    void showsAFormAtItsAddressSoThatGoingBackSendsNothingAgain() {
        var browser = gateway.browser();
        browser.signIn();
        gateway.portal.answersWith(200,
                Map.of("X-Keep-Form", "/ateliers/42/inscription", "X-Form-There", "true"), "two people");

        var answer = browser.submit("/ateliers/42/inscription", form(browser));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/ateliers/42/inscription");
        assertThat(browser.get("/ateliers/42/inscription").body()).isEqualTo("two people");
        assertThat(browser.get("/ateliers/42/inscription").body()).isEqualTo("two people");
        assertThat(gateway.portal.last().header("X-Form-Again")).contains("not-sent-yet");
    }

    @Test
    void keepsAFormForSeveralAddressesAndShowsItAtTheFirst() {
        var browser = gateway.browser();
        browser.signIn();
        gateway.portal.behavesAs(exchange -> {
            exchange.getResponseHeaders().add("X-Keep-Form", "/editions/42/inscription/liste");
            exchange.getResponseHeaders().add("X-Keep-Form", "/editions/42/inscription");
            FakeUpstream.answer(exchange, 200, Map.of("X-Form-There", "true"), "list");
        });

        var answer = browser.submit("/editions/42/inscription", form(browser));
        gateway.portal.behave();

        assertThat(location(answer)).isEqualTo("/editions/42/inscription/liste");
        for (var address : List.of("/editions/42/inscription/liste", "/editions/42/inscription")) {
            browser.get(address);
            assertThat(gateway.portal.last().header("X-Form-Again")).contains("not-sent-yet");
            assertThat(gateway.portal.last().text()).endsWith("&nom=Hélène+Vasseur&action=send");
        }
    }

    @Test
    void keepsAFormForWhichThereIsNoAnswerUntilThePortalIsBack() {
        var browser = gateway.browser();
        browser.signIn();
        gateway.portal.answersWith(503, Map.of(), "away");

        browser.submit("/ateliers/42/inscription", form(browser));
        browser.get("/ateliers/42/inscription");
        gateway.portal.behave();
        browser.get("/ateliers/42/inscription");

        assertThat(gateway.portal.last().text()).endsWith("&nom=Hélène+Vasseur&action=send");
        assertThat(gateway.portal.last().header("X-Form-Again")).contains("not-sent-yet");
    }

    @Test
    void takesNoBrowsersWordForAFormThatIsToBeShownAgain() {
        gateway.browser().get("/ateliers/42/inscription", "X-Form-Again", "not-sent-yet");

        assertThat(gateway.portal.last().header("X-Form-Again")).isEmpty();
    }

    /** As the portal does for pages of one's own. */
    private static void wantsSignedInUsers() {
        gateway.portal.behavesAs(exchange -> {
            var visitor = !exchange.getRequestHeaders().containsKey("Authorization");
            var refused = visitor && exchange.getRequestMethod().equals("POST");
            FakeUpstream.answer(exchange, refused ? 401 : 200, Map.of("Content-Type", "text/html;charset=UTF-8"),
                    "page");
        });
    }

    private static String form(Browser browser) {
        return "_csrf=" + URLEncoder.encode(browser.formToken(gateway.portal), StandardCharsets.UTF_8)
                + "&nom=Hélène+Vasseur&action=send";
    }

    private static void assertLoginFails() {
        var browser = gateway.browser();

        assertThat(browser.signIn().statusCode()).isGreaterThanOrEqualTo(400);

        browser.get("/mon-espace");
        assertThat(gateway.portal.last().header("Authorization")).isEmpty();
    }

    private static String sessionCookie(HttpResponse<?> response) {
        return response.headers().allValues("Set-Cookie").stream().filter(cookie -> cookie.startsWith("raict-session="))
                .findFirst().orElseThrow();
    }
}
