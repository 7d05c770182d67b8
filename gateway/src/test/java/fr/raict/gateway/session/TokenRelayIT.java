package fr.raict.gateway.session;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import fr.raict.gateway.fixture.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class TokenRelayIT {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with();

    @Test
    void relaysTheUsersTokenToPortalAndApis() {
        var browser = gateway.browser();
        browser.signIn();

        browser.get("/mon-espace");
        browser.get("/api/agenda/experts");

        assertThat(gateway.portal.last().header("Authorization").orElseThrow()).startsWith("Bearer access-");
        assertThat(gateway.agenda.last().header("Authorization"))
                .isEqualTo(gateway.portal.last().header("Authorization"));
    }

    @Test
    void relaysNothingForVisitors() {
        gateway.browser().get("/programme");

        assertThat(gateway.portal.last().header("Authorization")).isEmpty();
    }

    @Test
    void replacesATokenThatABrowserWithASessionSends() {
        var browser = gateway.browser();
        browser.signIn();

        browser.get("/api/agenda/experts", "Authorization", "Bearer forged");

        assertThat(gateway.agenda.last().headers().get("Authorization")).singleElement().asString()
                .startsWith("Bearer access-");
    }

    @Test
    void passesAnApiClientsOwnTokenWithoutASession() {
        var response = gateway.browser().get("/api/agenda/experts", "Authorization", "Bearer own");

        assertThat(gateway.agenda.last().header("Authorization")).contains("Bearer own");
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void acceptsNoOtherCredentialsAndNoneForPages() {
        var browser = gateway.browser();

        browser.get("/api/agenda/experts", "Authorization", "Basic dXNlcjpwYXNz");
        browser.get("/mon-espace", "Authorization", "Bearer own");

        assertThat(gateway.agenda.last().header("Authorization")).isEmpty();
        assertThat(gateway.portal.last().header("Authorization")).isEmpty();
    }

    @Test
    void renewsATokenBeforeItExpires() {
        gateway.keycloak.issueTokensFor(Duration.ofSeconds(10));
        var browser = gateway.browser();
        browser.signIn();
        gateway.keycloak.issueTokensFor(Duration.ofMinutes(5));

        browser.get("/mon-espace?scope=admin");
        var first = gateway.portal.last().header("Authorization");
        browser.get("/mon-espace");

        assertThat(gateway.keycloak.renewals()).isOne();
        assertThat(gateway.keycloak.tokenRequests()).noneMatch(request -> request.containsKey("scope"));
        assertThat(gateway.portal.last().header("Authorization")).isPresent().isEqualTo(first);
    }

    @Test
    void renewsOnceForTheParallelRequestsOfAPage() {
        gateway.keycloak.issueTokensFor(Duration.ofSeconds(10));
        var browser = gateway.browser();
        browser.signIn();
        gateway.keycloak.issueTokensFor(Duration.ofMinutes(5));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20).forEach(i -> threads.submit(() -> browser.send(request("/fragment/" + i))));
        }

        assertThat(gateway.portal.received()).hasSize(20)
                .allMatch(received -> received.header("Authorization").isPresent());
        assertThat(gateway.keycloak.renewals()).isOne();
    }

    @Test
    void treatsAUserWhoseSessionEndedAtKeycloakAsAVisitor() {
        gateway.keycloak.issueTokensFor(Duration.ofSeconds(10));
        var browser = gateway.browser();
        browser.signIn();
        gateway.keycloak.endSessions();

        var response = browser.get("/mon-espace");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(gateway.portal.last().header("Authorization")).isEmpty();
        assertThat(browser.cookies()).doesNotContainKey("raict-session");
    }

    @Test
    void usesTheOldTokenWhileItLastsWhenKeycloakIsDown() {
        gateway.keycloak.issueTokensFor(Duration.ofSeconds(15));
        var browser = gateway.browser();
        browser.signIn();
        gateway.keycloak.goDown();

        var response = browser.get("/mon-espace");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(gateway.portal.last().header("Authorization").orElseThrow()).startsWith("Bearer access-");
    }

    @Test
    void keepsTheSessionThroughAnOutageOfKeycloak() {
        gateway.keycloak.issueTokensFor(Duration.ofSeconds(1));
        var browser = gateway.browser();
        browser.signIn();
        gateway.keycloak.goDown();
        await().until(() -> browser.get("/mon-espace").statusCode() == 503);

        gateway.keycloak.behave();

        assertThat(browser.get("/mon-espace").statusCode()).isEqualTo(200);
        assertThat(gateway.portal.last().header("Authorization").orElseThrow()).startsWith("Bearer access-");
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway.url() + path));
    }
}
