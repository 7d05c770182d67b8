package fr.raict.gateway.routing;

import fr.raict.gateway.fixture.RawHttp;
import fr.raict.gateway.fixture.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UpstreamHeadersIT {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with();

    @Test
    void saysItselfWhereARequestCameFrom() {
        gateway.browser().get("/", "X-Forwarded-For", "6.6.6.6", "X-Forwarded-Host", "evil.example",
                "X-Forwarded-Proto", "https",
                "X-Forwarded-Port", "1", "X-Forwarded-Prefix", "/evil", "Forwarded", "for=6.6.6.6;host=evil.example",
                "X-Real-IP", "6.6.6.6");

        var headers = gateway.portal.last().headers();
        assertThat(headers.get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(headers.get("X-Forwarded-Host")).containsExactly("localhost:" + gateway.port());
        assertThat(headers.get("X-Forwarded-Proto")).containsExactly("http");
        assertThat(headers.get("X-Forwarded-Port")).containsExactly(String.valueOf(gateway.port()));
        assertThat(headers).doesNotContainKeys("X-Forwarded-Prefix", "Forwarded", "X-Real-Ip");
    }

    @Test
    void givesThePortalTheLanguageCookieOnly() {
        var browser = gateway.browser();
        browser.signIn();
        browser.cookies().put("langue", "en");
        browser.cookies().put("autre", "1");

        browser.get("/mon-espace");

        assertThat(gateway.portal.last().headers().get("Cookie")).containsExactly("langue=en");
    }

    @Test
    void givesTheApisNoCookie() {
        var browser = gateway.browser();
        browser.signIn();
        browser.cookies().put("langue", "en");

        browser.get("/api/agenda/editions");

        assertThat(gateway.agenda.last().header("Cookie")).isEmpty();
    }

    @Test
    void passesOnlyALanguageThatExists() {
        var browser = gateway.browser();
        browser.cookies().put("langue", "en,evil");

        browser.get("/");

        assertThat(gateway.portal.last().header("Cookie")).isEmpty();
    }

    @Test
    void givesThePortalItsOwnCsrfTokenInsteadOfTheClients() {
        gateway.browser().get("/", "X-Csrf-Token", "forged");

        assertThat(gateway.portal.last().headers().get("X-Csrf-Token")).singleElement().isNotEqualTo("forged");
    }

    @Test
    void givesTheApisNoCsrfToken() {
        gateway.browser().get("/api/agenda/editions", "X-Csrf-Token", "forged");

        assertThat(gateway.agenda.last().header("X-Csrf-Token")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/site.css", "/webjars/htmx.org/2.0.10/dist/htmx.min.js", "/favicon.ico"})
    void setsNoCookieWithAnAsset(String asset) {
        var response = gateway.browser().get(asset);

        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(gateway.portal.last().header("X-Csrf-Token")).isEmpty();
    }

    @Test
    void keepsWhatIsMeantForTheNextHopOnly() {
        RawHttp.send(gateway.port(), "GET / HTTP/1.1", "Host: localhost", "Connection: close, X-Secret-Hop",
                "X-Secret-Hop: 1",
                "Keep-Alive: 300", "TE: trailers", "Proxy-Authorization: Basic x", "Upgrade: websocket",
                "Accept-Language: en");

        assertThat(gateway.portal.last().headers()).doesNotContainKeys("X-secret-hop", "Keep-alive", "Te",
                "Proxy-authorization", "Upgrade");
        assertThat(gateway.portal.last().header("Accept-Language")).contains("en");
    }

    @Test
    void passesTheHeadersThatPagesAndApisWorkWith() {
        gateway.browser().get("/", "HX-Request", "true", "If-None-Match", "\"1\"", "Idempotency-Key", "k", "User-Agent",
                "Firefox");

        var portal = gateway.portal.last();
        assertThat(portal.header("Hx-Request")).contains("true");
        assertThat(portal.header("If-None-Match")).contains("\"1\"");
        assertThat(portal.header("Idempotency-Key")).contains("k");
        assertThat(portal.headers().get("User-Agent")).containsExactly("Firefox");
    }
}
