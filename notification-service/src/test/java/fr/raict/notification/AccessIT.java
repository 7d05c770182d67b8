package fr.raict.notification;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.testsupport.ApiDescription;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.Route;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Every route with every kind of caller. The routes come from the service itself, so none can be forgotten. */
@IntegrationTest
class AccessIT {
    private static final Map<String, String> NOTHING_HAS = Map.of("id", UUID.randomUUID().toString(),
            "webhook", UUID.randomUUID().toString(), "delivery", UUID.randomUUID().toString());

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void hasRoutes() {
        assertThat(routes()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void describesItsApi() {
        var description = http.get().uri("/api/notification/openapi").exchange().expectStatus().isOk()
                .expectBody(JsonNode.class).returnResult().getResponseBody();

        assertThat(ApiDescription.faults(description)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyRouteIsForOrganisersOnly() {
        return routes().map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
            assertThat(status(route, "")).isEqualTo(401);
            assertThat(status(route, tokens.withWrongAudience(TestUser.ORGANISER))).isEqualTo(401);
            assertThat(status(route, tokens.expired(TestUser.ORGANISER))).isEqualTo(401);
            assertThat(status(route, tokens.of(TestUser.DELEGATE))).isEqualTo(403);
            assertThat(status(route, tokens.of(TestUser.CHECK_IN))).isEqualTo(403);
            assertThat(status(route, tokens.of(TestUser.READER))).isEqualTo(403);
            assertThat(status(route, tokens.of(TestUser.ORGANISER))).isIn(200, 202, 400, 404, 415, 428);
        }));
    }

    private Stream<Route> routes() {
        return Route.allOf(requestMappingHandlerMapping);
    }

    private int status(Route route, String token) {
        var request = http.method(route.method()).uri(route.path(NOTHING_HAS));
        if (!token.isEmpty()) {
            request.headers(headers -> headers.setBearerAuth(token));
        }
        return request.exchange().returnResult().getStatus().value();
    }
}
