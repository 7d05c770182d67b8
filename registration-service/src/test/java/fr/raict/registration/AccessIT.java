package fr.raict.registration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.platform.security.Access;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.Route;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static fr.raict.registration.Scenario.CHARTRES;
import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/** Every route with every kind of caller. The routes come from the service itself, so none can be forgotten. */
@IntegrationTest
class AccessIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;
    private Scenario scenario;
    private Map<String, String> ids;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        var workshop = scenario.publish(5);
        var owner = scenario.delegateOf(SAINT_DENIS);
        var registration = scenario.registered(owner, workshop, SAINT_DENIS, "ada").get(0).get("id").asString();
        var mandate = json(scenario.get("/my-mandates", owner)).get(0).get("id").asString();
        ids = Map.ofEntries(entry("workshop", workshop.toString()), entry("registration", registration),
                entry("mandate", mandate), entry("edition", scenario.edition.toString()), entry("code", SAINT_DENIS),
                entry("id", "no-dead-letter-0-0"), entry("token", "x".repeat(64)),
                entry("choice", choice(owner, workshop)), entry("merge", UUID.randomUUID().toString()),
                entry("wish", UUID.randomUUID().toString()), entry("erasure", UUID.randomUUID().toString()),
                entry("format", "csv"), entry("filter", UUID.randomUUID().toString()),
                entry("door", workshop.toString()), entry("nonce", UUID.randomUUID().toString()));
    }

    private String choice(TestUser owner, UUID workshop) {
        var chosen = Map.of("authority", SAINT_DENIS, "people",
                List.of(Map.of("person", Scenario.person("bea"), "workshops", List.of(workshop.toString()))));
        return json(http.post().uri(Scenario.API + "/editions/" + scenario.edition + "/choices")
                .headers(headers -> headers.setBearerAuth(tokens.of(owner)))
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType(MediaType.APPLICATION_JSON)
                .body(chosen).exchange()).get("id").asString();
    }

    @Test
    void everyRouteDeclaresItsAccess() {
        assertThat(routes()).isNotEmpty().allSatisfy(route -> assertThat(levelOf(route)).isNotNull());
        assertThat(routes()).filteredOn(route -> route.isAbout("registration")).hasSizeGreaterThanOrEqualTo(2);
    }

    @TestFactory
    Stream<DynamicTest> anotherAuthoritysRegistrationDoesNotExistOnAnyRoute() {
        return routes().filter(route -> levelOf(route) != Access.Level.ORGANISER)
                .filter(route -> levelOf(route) != Access.Level.CHECK_IN)
                .filter(route -> levelOf(route) != Access.Level.READER)
                .filter(route -> route.isAbout("registration") || route.isAbout("choice"))
                .flatMap(route -> Map.of("another authority", scenario.delegateOf(CHARTRES), "the same, pending",
                        scenario.pendingDelegateOf(SAINT_DENIS), "no mandate", TestUser.someDelegate(), "check-in",
                        TestUser.CHECK_IN).entrySet().stream()
                        .map(stranger -> DynamicTest.dynamicTest(stranger.getKey() + ": " + route,
                                () -> assertThat(status(route, tokens.of(stranger.getValue()))).isEqualTo(404))));
    }

    /** Neither signing in nor another link helps. */
    @TestFactory
    Stream<DynamicTest> whatIsBehindALinkThatWasNotMailedDoesNotExist() {
        return routes().filter(route -> route.isAbout("token")).flatMap(route -> Stream
                .of(tokens.of(TestUser.ORGANISER), tokens.of(TestUser.DELEGATE), "")
                .map(token -> DynamicTest.dynamicTest(token.isEmpty() ? "nobody: " + route : "signed in: " + route,
                        () -> assertThat(status(route, token.isEmpty() ? null : token)).isEqualTo(404))));
    }

    @TestFactory
    Stream<DynamicTest> nobodyEntersWithoutAccountOrWithABadToken() {
        return routes().filter(route -> levelOf(route) != Access.Level.PUBLIC)
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
                    assertThat(status(route, null)).isEqualTo(401);
                    assertThat(status(route, tokens.withWrongAudience(TestUser.ORGANISER))).isEqualTo(401);
                    assertThat(status(route, tokens.expired(TestUser.ORGANISER))).isEqualTo(401);
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsForOrganisersIsForbiddenToOthers() {
        return routes().filter(route -> levelOf(route) == Access.Level.ORGANISER)
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
                    assertThat(status(route, tokens.of(TestUser.DELEGATE))).isEqualTo(403);
                    assertThat(status(route, tokens.of(TestUser.CHECK_IN))).isEqualTo(403);
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsForTheDoorIsForbiddenToDelegates() {
        return routes().filter(route -> levelOf(route) == Access.Level.CHECK_IN)
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
                    assertThat(status(route, tokens.of(TestUser.DELEGATE))).isEqualTo(403);
                    assertThat(status(route, tokens.of(TestUser.CHECK_IN))).isNotEqualTo(403);
                    assertThat(status(route, tokens.of(TestUser.ORGANISER))).isNotEqualTo(403);
                }));
    }

    /**
     * Whatever an account of another system asks of the rest, also what is for everybody who is signed in, is refused.
     */
    @TestFactory
    Stream<DynamicTest> otherSystemsReadWhatIsForThemAndNothingElse() {
        return routes().filter(route -> levelOf(route) != Access.Level.PUBLIC)
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
                    if (levelOf(route) == Access.Level.READER) {
                        assertThat(route.method()).isEqualTo(HttpMethod.GET);
                        assertThat(status(route, tokens.of(TestUser.READER))).isEqualTo(200);
                        assertThat(status(route, tokens.of(TestUser.ORGANISER))).isEqualTo(200);
                        assertThat(status(route, tokens.of(TestUser.DELEGATE))).isEqualTo(403);
                        assertThat(status(route, tokens.of(TestUser.CHECK_IN))).isEqualTo(403);
                    } else {
                        assertThat(status(route, tokens.of(TestUser.READER))).isEqualTo(403);
                    }
                }));
    }

    @Test
    void otherSystemsReadWhatBadgePrintersAndDirectoriesNeed() {
        assertThat(routes()).filteredOn(route -> levelOf(route) == Access.Level.READER).extracting(Route::pattern)
                .containsExactlyInAnyOrder("/api/registration/editions/{edition}/summary",
                        "/api/registration/editions/{edition}/registrations",
                        "/api/registration/workshops/{workshop}/registrations",
                        "/api/registration/editions/{edition}/authorities",
                        "/api/registration/editions/{edition}/people",
                        "/api/registration/editions/{edition}/sessions",
                        "/api/registration/editions/{edition}/seated-people",
                        "/api/registration/workshops/{workshop}/attendance");
    }

    /** With it, anybody withdraws the person. */
    @Test
    void otherSystemsDoNotReadTheLinksOfTickets() {
        for (var list : List.of("/editions/" + ids.get("edition"), "/workshops/" + ids.get("workshop"))) {
            var path = list + "/registrations";
            assertThat(json(scenario.get(path, TestUser.ORGANISER)).get("items").get(0).get("ticketToken").isNull())
                    .isFalse();
            assertThat(json(scenario.get(path, TestUser.READER)).get("items").get(0).get("ticketToken").isNull())
                    .isTrue();
        }
    }

    private int status(Route route, String token) {
        var request = http.method(route.method()).uri(route.path(ids)).header("Idempotency-Key",
                UUID.randomUUID().toString());
        if (token != null) {
            request.headers(headers -> headers.setBearerAuth(token));
        }
        if (route.method() == HttpMethod.POST) {
            request.contentType(MediaType.APPLICATION_JSON).body(bodyOf(route));
        }
        return request.exchange().returnResult().getStatus().value();
    }

    private Map<String, ?> bodyOf(Route route) {
        if (route.isAbout("token")) {
            return Map.of("workshops", List.of(ids.get("workshop")));
        }
        return route.path(ids).endsWith("/move") ? Map.of("workshop", ids.get("workshop"))
                : Map.of("authority", SAINT_DENIS, "people", List.of());
    }

    private Stream<Route> routes() {
        return Route.allOf(requestMappingHandlerMapping);
    }

    private static Access.Level levelOf(Route route) {
        var access = route.handler().getMethodAnnotation(Access.class);
        return access == null ? null : access.value();
    }
}
