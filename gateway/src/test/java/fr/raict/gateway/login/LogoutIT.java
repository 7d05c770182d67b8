package fr.raict.gateway.login;

import fr.raict.gateway.fixture.Browser;
import fr.raict.gateway.fixture.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static fr.raict.gateway.fixture.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

class LogoutIT {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with();

    @Test
    void endsTheSessionHereAndAtKeycloakAndComesHome() {
        var browser = gateway.browser();
        browser.signIn();
        var session = browser.cookies().get("raict-session");

        var keycloakLogout = location(browser.submit("/deconnexion", "_csrf=" + browser.formToken(gateway.portal)));
        var home = Browser.atKeycloak(keycloakLogout);

        assertThat(home).isEqualTo(gateway.url() + "/");
        assertThat(gateway.keycloak.logouts()).singleElement()
                .satisfies(logout -> assertThat(logout.get("id_token_hint")).startsWith("eyJ"));
        assertThat(browser.cookies()).doesNotContainKey("raict-session");
        browser.cookies().put("raict-session", session);
        assertThat(relayed(browser)).isFalse();
    }

    @Test
    void refusesAForgedLogout() {
        var browser = gateway.browser();
        browser.signIn();

        var response = browser.submit("/deconnexion", "");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(relayed(browser)).isTrue();
    }

    @Test
    void sendsAVisitorHome() {
        var browser = gateway.browser();

        var response = browser.submit("/deconnexion", "_csrf=" + browser.formToken(gateway.portal));

        assertThat(location(response)).isEqualTo("/");
        assertThat(gateway.keycloak.logouts()).isEmpty();
    }

    private static boolean relayed(Browser browser) {
        browser.get("/mon-espace");
        return gateway.portal.last().header("Authorization").isPresent();
    }
}
