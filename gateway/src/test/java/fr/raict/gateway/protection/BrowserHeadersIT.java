package fr.raict.gateway.protection;

import java.net.http.HttpResponse;
import java.util.Map;

import fr.raict.gateway.fixture.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BrowserHeadersIT {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with();

    @Test
    void allowsNothingButTheSitesOwnContent() {
        var policy = header(gateway.browser().get("/"), "Content-Security-Policy");

        assertThat(policy.split("; ")).containsExactlyInAnyOrder("default-src 'none'", "script-src 'self'",
                "style-src 'self'",
                "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'",
                "form-action 'self' " + gateway.keycloak.origin(), "frame-ancestors 'none'", "base-uri 'none'");
    }

    @Test
    void saysTheRestOnEveryAnswer() {
        var response = gateway.browser().get("/");

        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(response, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(response, "Permissions-Policy")).contains("geolocation=()", "camera=(self)");
        assertThat(response.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void hasTheLastWordOverAnUpstream() {
        gateway.portal.answersWith(200,
                Map.of("Content-Security-Policy", "default-src *", "X-Frame-Options", "SAMEORIGIN",
                        "Referrer-Policy", "unsafe-url", "Server", "secret/1.0"),
                "<h1>Bienvenue</h1>");

        var response = gateway.browser().get("/");

        assertThat(response.headers().allValues("Content-Security-Policy")).singleElement().asString()
                .startsWith("default-src 'none'");
        assertThat(response.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(response.headers().allValues("Referrer-Policy")).containsExactly("strict-origin-when-cross-origin");
        assertThat(response.headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/,strict-origin-when-cross-origin", "/invitations/s3cret,no-referrer",
            "/invitations/s3cret/acceptation,no-referrer",
            "/billets/s3cret,no-referrer", "/inscriptions/s3cret,no-referrer",
            "/organisation/invitations,strict-origin-when-cross-origin"})
    void keepsTheAddressOfAMailedLinkFromOtherSites(String path, String policy) {
        assertThat(header(gateway.browser().get(path), "Referrer-Policy")).isEqualTo(policy);
    }

    @Test
    void storesNothingOfWhatASignedInUserSees() {
        gateway.portal.answersWith(200, Map.of("Content-Type", "text/html", "Cache-Control", "max-age=60"),
                "<h1>Mon espace</h1>");
        var browser = gateway.browser();
        browser.signIn();

        assertThat(header(browser.get("/mon-espace"), "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void keepsWhatThePortalSaysAboutItsAssets() {
        gateway.portal.answersWith(200,
                Map.of("Content-Type", "text/css", "Cache-Control", "public, max-age=31536000, immutable"), "a{}");
        var browser = gateway.browser();
        browser.signIn();

        assertThat(header(browser.get("/assets/site.css"), "Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void hasVisitorsRevalidateAPageThatSaysNothing() {
        assertThat(header(gateway.browser().get("/"), "Cache-Control")).isEqualTo("private, no-cache");
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElseThrow();
    }
}
