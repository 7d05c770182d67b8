package fr.raict.gateway.session;

import java.util.Map;

import fr.raict.gateway.fixture.Browser;
import fr.raict.gateway.fixture.FakeKeycloak;
import fr.raict.gateway.fixture.RedisServer;
import fr.raict.gateway.fixture.RunningGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;

import static fr.raict.gateway.fixture.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

/** Two gateways and one Redis. */
@EnabledIf("redisIsAvailable")
class RedisSessionIT {

    private static final RedisServer redis = redisIsAvailable() ? RedisServer.start() : null;

    private static final FakeKeycloak keycloak = new FakeKeycloak();

    @RegisterExtension
    static final RunningGateway one = gateway();

    @RegisterExtension
    static final RunningGateway other = gateway();

    static boolean redisIsAvailable() {
        return RedisServer.isAvailable();
    }

    @AfterAll
    static void stopRedis() {
        redis.close();
    }

    @Test
    void knowAUserWhoSignedInAtEither() {
        var browser = one.browser();
        signIn(browser);

        var there = other.browserWith(browser.cookies());
        there.get("/mon-espace");

        assertThat(other.portal.last().header("Authorization").orElseThrow()).startsWith("Bearer access-");
    }

    @Test
    void beginALoginAtOneAndEndItAtTheOther() {
        var browser = one.browser();
        var callback = Browser.atKeycloak(browser.startLogin("/mon-espace")).replaceFirst("^https?://[^/]+", "");

        var end = other.browserWith(browser.cookies()).get(callback);

        assertThat(location(end)).isEqualTo("/mon-espace");
    }

    @Test
    void forgetAUserWhoSignedOutAtEither() {
        var browser = one.browser();
        signIn(browser);
        var cookies = Map.copyOf(browser.cookies());

        assertThat(location(browser.submit("/deconnexion", "_csrf=" + browser.formToken(one.portal))))
                .contains("id_token_hint=");

        other.browserWith(cookies).get("/mon-espace");
        assertThat(other.portal.last().header("Authorization")).isEmpty();
    }

    @Test
    void keepTheCookiesAttributes() {
        assertThat(one.browser().get("/connexion").headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("raict-session="))
                .singleElement().asString().contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    /** The balancer happens to choose the same gateway for the way back. */
    private static void signIn(Browser browser) {
        browser.get(Browser.atKeycloak(browser.startLogin("/")).replaceFirst("^https?://[^/]+", ""));
    }

    private static RunningGateway gateway() {
        return RunningGateway.clustered(keycloak, "raict.public-url=http://raict.example.org",
                "spring.data.redis.port=" + (redis == null ? 0 : redis.port()));
    }
}
