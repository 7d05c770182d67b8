package fr.raict.gateway.session;

import fr.raict.gateway.fixture.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** The site at its public https address, with TLS ending in front of the gateway. */
class SecureSessionIT {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with("raict.public-url=https://raict.example.org");

    @Test
    void bindsBothCookiesToTheHostOverTlsOnly() {
        var browser = gateway.browser();

        var cookies = browser.get("/connexion").headers().allValues("Set-Cookie");
        var pageCookies = browser.get("/programme").headers().allValues("Set-Cookie");

        assertThat(cookies).filteredOn(cookie -> cookie.startsWith("__Host-raict-session=")).singleElement().asString()
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Domain");
        assertThat(pageCookies).filteredOn(cookie -> cookie.startsWith("__Host-raict-csrf=")).singleElement().asString()
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Domain");
    }

    @Test
    void comesBackFromKeycloakToThePublicAddress() {
        assertThat(gateway.browser().startLogin("/"))
                .contains("redirect_uri=https://raict.example.org/login/oauth2/code/keycloak");
    }

    @Test
    void tellsBrowsersToStayOnHttps() {
        assertThat(gateway.browser().get("/").headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000");
    }

    @Test
    void tellsUpstreamsThePublicAddress() {
        gateway.browser().get("/");

        assertThat(gateway.portal.last().header("X-Forwarded-Proto")).contains("https");
        assertThat(gateway.portal.last().header("X-Forwarded-Host")).contains("raict.example.org");
        assertThat(gateway.portal.last().header("X-Forwarded-Port")).contains("443");
    }
}
