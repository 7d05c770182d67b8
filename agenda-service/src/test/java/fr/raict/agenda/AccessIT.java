package fr.raict.agenda;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.platform.security.Access;
import fr.raict.testsupport.ApiDescription;
import fr.raict.testsupport.Route;
import fr.raict.testsupport.TestUser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Every route with every kind of caller. The routes come from the service itself, so none can be forgotten. */
class AccessIT extends ApiTest {

    private static final Set<HttpMethod> WRITES = Set.of(HttpMethod.POST, HttpMethod.PUT);

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyRouteDeclaresItsAccess() {
        assertThat(routes()).hasSizeGreaterThan(25).allSatisfy(route -> assertThat(levelOf(route)).isNotNull());
    }

    @Test
    void onlyReadingTheProgrammeAndAnsweringAnInvitationIsPublic() {
        assertThat(routes()).filteredOn(route -> levelOf(route) == Access.Level.PUBLIC)
                .filteredOn(route -> WRITES.contains(route.method())).extracting(Route::pattern)
                .allMatch(pattern -> pattern.startsWith("/api/agenda/invitation-answers/{token}/"));
        assertThat(routes()).filteredOn(route -> route.pattern().contains("/invitations")
                || route.pattern().contains("/experts") || route.pattern().endsWith("/overview")
                || route.pattern().endsWith("/sheet"))
                .allMatch(route -> levelOf(route) == Access.Level.ORGANISER);
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
    Stream<DynamicTest> otherSystemsReadTheWorkshopsAndNothingElse() {
        return routes().filter(route -> levelOf(route) != Access.Level.PUBLIC)
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
                    var isForThem = route.method() == HttpMethod.GET && route.pattern().endsWith("{edition}/workshops");
                    assertThat(levelOf(route) == Access.Level.READER).isEqualTo(isForThem);
                    assertThat(status(route, tokens.of(TestUser.READER))).isEqualTo(isForThem ? 404 : 403);
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsForOrganisersIsNotForbiddenToThem() {
        return routes().filter(route -> levelOf(route) == Access.Level.ORGANISER)
                .map(route -> DynamicTest.dynamicTest(route.toString(),
                        () -> assertThat(status(route, tokens.of(TestUser.ORGANISER))).isNotIn(401, 403, 500)));
    }

    @Test
    void describesItsApiToEverybody() {
        var description = Agenda.changed(agenda.getAnonymously("/openapi")).json();
        var paths = description.get("paths");

        assertThat(ApiDescription.faults(description)).isEmpty();

        assertThat(description.get("components").get("schemas").get("WorkshopAnswer").get("properties").propertyNames())
                .contains("title", "room", "experts", "conflicts", "editionInBrief").doesNotContain("workshop");
        assertThat(paths.propertyNames()).contains("/api/agenda/editions/{edition}/programme",
                "/api/agenda/invitation-answers/{token}/acceptance");
        var parameters = paths.get("/api/agenda/workshops/{workshop}").get("put").get("parameters");
        assertThat(parameters.valueStream().map(parameter -> parameter.get("name").asString() + " "
                + parameter.get("schema").get("type").asString()))
                .containsExactly("workshop string", "If-Match string");
    }

    private int status(Route route, @Nullable String token) {
        var request = http.method(route.method()).uri(path(route)).header("If-Match", "\"1\"");
        if (token != null) {
            request.headers(headers -> headers.setBearerAuth(token));
        }
        if (WRITES.contains(route.method())) {
            request.contentType(MediaType.APPLICATION_JSON).body(Map.of());
        }
        return request.exchange().returnResult().getStatus().value();
    }

    private Stream<Route> routes() { return Route.allOf(requestMappingHandlerMapping); }

    private static Access.@Nullable Level levelOf(Route route) {
        var access = route.handler().getMethodAnnotation(Access.class);
        return access == null ? null : access.value();
    }

    /** Nothing has such an id, so whoever is let in changes nothing. */
    private static String path(Route route) {
        return route.pattern().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }
}
