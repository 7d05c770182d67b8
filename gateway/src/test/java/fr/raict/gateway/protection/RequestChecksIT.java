package fr.raict.gateway.protection;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import fr.raict.gateway.fixture.Browser;
import fr.raict.gateway.fixture.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequestChecksIT {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with();

    @Test
    void letsAFormWithItsTokenThrough() {
        var browser = gateway.browser();

        assertThat(browser.submit("/mon-espace", "_csrf=" + token(browser) + "&a=1").statusCode()).isEqualTo(200);
    }

    @Test
    void letsAScriptWithTheTokenInTheHeaderThrough() {
        var browser = gateway.browser();

        var response = browser.post("/mon-espace", "a=1", "Sec-Fetch-Site", "same-origin", "X-CSRF-TOKEN",
                browser.formToken(gateway.portal));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void givesEveryPageItsOwnMaskOfTheToken() {
        var browser = gateway.browser();

        var first = browser.formToken(gateway.portal);
        var second = browser.formToken(gateway.portal);

        assertThat(first).isNotEqualTo(second).isNotEqualTo(browser.cookies().get("raict-csrf"));
        assertThat(browser.submit("/", "_csrf=" + encoded(first)).statusCode()).isEqualTo(200);
        assertThat(browser.submit("/", "_csrf=" + encoded(second)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "_csrf=%zz", "x_csrf=1"})
    void refusesAFormWithoutItsToken(String form) {
        var browser = gateway.browser();
        browser.formToken(gateway.portal);

        assertRefused(browser.submit("/mon-espace", form), "Cette page a expiré");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_csrf=&a=1", "_csrf=wrong&a=1"})
    void doesNothingForAFormWithAnInvalidTokenAndShowsItAgain(String form) {
        var browser = gateway.browser();
        browser.formToken(gateway.portal);

        assertShownAgain(form, browser);
    }

    @Test
    void refusesAFormOfAnotherSiteWhateverItsToken() {
        var browser = gateway.browser();
        browser.formToken(gateway.portal);

        assertRefused(browser.post("/mon-espace", "_csrf=wrong", "Sec-Fetch-Site", "cross-site"), "Demande refusée");
        browser.get("/mon-espace");
        assertThat(gateway.portal.last().method()).isEqualTo("GET");
    }

    @Test
    void refusesAStaleTokenOfTheLogout() {
        var browser = gateway.browser();
        browser.formToken(gateway.portal);

        assertRefused(browser.submit("/deconnexion", "_csrf=wrong"), "Cette page a expiré");
    }

    @Test
    void doesNothingWithTheTokenOfAnotherBrowser() {
        var browser = gateway.browser();
        browser.formToken(gateway.portal);

        assertShownAgain("_csrf=" + token(gateway.browser()), browser);
    }

    @Test
    void showsTheFormAgainOfABrowserThatLostItsCookies() {
        var browser = gateway.browser();
        var before = token(browser);
        browser.cookies().clear();

        assertShownAgain("_csrf=" + before + "&nom=Moreau", browser);
    }

    @Test
    void refusesATokenInTheAddress() {
        var browser = gateway.browser();

        assertRefused(browser.submit("/mon-espace?_csrf=" + token(browser), "a=1"), "Cette page a expiré");
    }

    @Test
    void doesNothingWithTheTokenFromBeforeTheLogin() {
        var browser = gateway.browser();
        var before = token(browser);
        browser.signIn();
        browser.formToken(gateway.portal);

        assertShownAgain("_csrf=" + before + "&nom=Moreau", browser);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "same-origin, -, -, true",
            "none, -, -, true",
            "same-site, -, -, false",
            "cross-site, -, -, false",
            "cross-site, SITE, -, false",
            "-, SITE, -, true",
            "-, https://evil.example, -, false",
            "-, http://localhost:1, -, false",
            "-, null, -, false",
            "-, -, SITE/mon-espace, true",
            "-, -, https://evil.example/, false",
            "-, -, SITE.evil.example/, false",
            "-, https://evil.example, SITE/, false",
            "-, -, -, false"})
    void acceptsAFormOnlyFromAPageOfThisSite(String fetchSite, String origin, String referer, boolean accepted) {
        var browser = gateway.browser();
        var request = HttpRequest.newBuilder(gateway.url().resolve("/mon-espace"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token(browser)));
        header(request, "Sec-Fetch-Site", fetchSite);
        header(request, "Origin", origin);
        header(request, "Referer", referer);
        gateway.portal.received().clear();

        var response = browser.send(request);

        assertThat(response.statusCode()).isEqualTo(accepted ? 200 : 403);
        assertThat(gateway.portal.received()).hasSize(accepted ? 1 : 0);
    }

    @Test
    void takesAHiddenOriginOnThePageOfAMailedLink() {
        var browser = gateway.browser();

        assertThat(browser.post("/invitations/s3cret/acceptation", "_csrf=" + token(browser), "Origin", "null")
                .statusCode()).isEqualTo(200);
        assertThat(browser.post("/invitations/s3cret/acceptation", "a=1", "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(browser
                .post("/invitations/s3cret/acceptation", "_csrf=" + token(browser), "Origin", "https://evil.example")
                .statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void letsReadingThroughFromAnywhere(String method) {
        var response = gateway.browser().send(
                HttpRequest.newBuilder(gateway.url().resolve("/programme")).method(method, BodyPublishers.noBody()),
                "Sec-Fetch-Site", "cross-site");

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void letsAnApiClientWithItsOwnTokenThrough(String method) {
        var response = gateway.browser().send(api(method), "Authorization", "Bearer own");

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void letsAnApiClientWithTheSecretOfAMailedLinkThrough() {
        var acceptance = HttpRequest
                .newBuilder(gateway.url().resolve("/api/agenda/invitation-answers/s3cret/acceptance"))
                .POST(BodyPublishers.noBody());

        assertThat(gateway.browser().send(acceptance).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAnApiCallWithoutAnyRight() {
        assertThat(gateway.browser().send(api("POST")).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void refusesAnApiCallThatRestsOnTheSessionAlone(String method) {
        var browser = gateway.browser();
        browser.signIn();

        var response = browser.send(api(method), "Sec-Fetch-Site", "same-origin");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("urn:raict:problem:page-expired");
    }

    @Test
    void doesNotTakeAForgedTokenBesidesASessionForAnApiClient() {
        var browser = gateway.browser();
        browser.signIn();

        assertThat(browser.send(api("POST"), "Authorization", "Bearer forged").statusCode()).isEqualTo(403);
    }

    @Test
    void doesNotTakeABearerTokenOnAPageForAnApiClient() {
        var response = gateway.browser().post("/mon-espace", "a=1", "Authorization", "Bearer own", "Sec-Fetch-Site",
                "same-origin");

        assertRefused(response, "Cette page a expiré");
    }

    @Test
    void letsAScriptOfASignedInPageCallAnApi() {
        var browser = gateway.browser();
        browser.signIn();

        var response = browser.send(api("POST"), "Sec-Fetch-Site", "same-origin", "X-Csrf-Token",
                browser.formToken(gateway.portal));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    private static HttpRequest.Builder api(String method) {
        return HttpRequest.newBuilder(URI.create(gateway.url() + "/api/agenda/experts"))
                .method(method, BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json");
    }

    private static void header(HttpRequest.Builder request, String name, String value) {
        if (value != null) {
            request.header(name, value.replace("SITE", gateway.url().toString()));
        }
    }

    private static String token(Browser browser) {
        return encoded(browser.formToken(gateway.portal));
    }

    private static String encoded(String token) {
        return URLEncoder.encode(token, StandardCharsets.UTF_8);
    }

    /** The portal gets the form only to show it, with a token that is valid. */
    private static void assertShownAgain(String form, Browser browser) {
        gateway.portal.received().clear();

        var response = browser.submit("/mon-espace?onglet=2", form);

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(Browser.location(response)).isEqualTo("/mon-espace?onglet=2");
        assertThat(gateway.portal.received()).isEmpty();
        browser.get("/mon-espace?onglet=2");
        assertThat(gateway.portal.last().header("X-Form-Again")).contains("session-ended");
        assertThat(gateway.portal.last().text()).isEqualTo(form);
        var token = encoded(gateway.portal.last().header("X-Csrf-Token").orElseThrow());
        assertThat(browser.submit("/mon-espace?onglet=2", "_csrf=" + token).statusCode()).isEqualTo(200);
    }

    private static void assertRefused(HttpResponse<String> response, String title) {
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("<h1>" + title + "</h1>");
    }
}
