package fr.raict.agenda;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.platform.security.Access;
import fr.raict.testsupport.TestUser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Every route with every kind of caller. The routes come from the service itself, so none can be forgotten. */
class AccessIT extends ApiTest {

    private static final Set<RequestMethod> WRITES = Set.of(RequestMethod.POST, RequestMethod.PUT);

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private record Route(RequestMethod method, String pattern, Access.@Nullable Level level) {

        /** Nothing has such an id, so whoever is let in changes nothing. */
        String path() {
            return pattern.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        }
    }

    @Test
    void everyRouteDeclaresItsAccess() {
        assertThat(routes()).hasSizeGreaterThan(25).allSatisfy(route -> assertThat(route.level()).isNotNull());
    }

    @Test
    void onlyReadingTheProgrammeAndAnsweringAnInvitationIsPublic() {
        assertThat(routes()).filteredOn(route -> route.level() == Access.Level.PUBLIC)
                .filteredOn(route -> WRITES.contains(route.method())).extracting(Route::pattern)
                .allMatch(pattern -> pattern.startsWith("/api/agenda/invitation-answers/{token}/"));
        assertThat(routes()).filteredOn(route -> route.pattern().contains("/invitations")
                || route.pattern().contains("/experts") || route.pattern().endsWith("{edition}/workshops"))
                .allMatch(route -> route.level() == Access.Level.ORGANISER);
    }

    @TestFactory
    Stream<DynamicTest> nobodyEntersWithoutAccountOrWithABadToken() {
        return routes().filter(route -> route.level() != Access.Level.PUBLIC)
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
                    assertThat(status(route, null)).isEqualTo(401);
                    assertThat(status(route, tokens.withWrongAudience(TestUser.ORGANISER))).isEqualTo(401);
                    assertThat(status(route, tokens.expired(TestUser.ORGANISER))).isEqualTo(401);
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsForOrganisersIsForbiddenToOthers() {
        return routes().filter(route -> route.level() == Access.Level.ORGANISER)
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
                    assertThat(status(route, tokens.of(TestUser.DELEGATE))).isEqualTo(403);
                    assertThat(status(route, tokens.of(TestUser.CHECK_IN))).isEqualTo(403);
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsForOrganisersIsNotForbiddenToThem() {
        return routes().filter(route -> route.level() == Access.Level.ORGANISER)
                .map(route -> DynamicTest.dynamicTest(route.toString(),
                        () -> assertThat(status(route, tokens.of(TestUser.ORGANISER))).isNotIn(401, 403, 500)));
    }

    @Test
    void describesItsApiToEverybody() {
        var paths = Agenda.changed(agenda.getAnonymously("/openapi")).json().get("paths");

        assertThat(paths.propertyNames()).contains("/api/agenda/editions/{edition}/programme",
                "/api/agenda/invitation-answers/{token}/acceptance");
        var parameters = paths.get("/api/agenda/workshops/{workshop}").get("put").get("parameters");
        assertThat(parameters.valueStream().map(parameter -> parameter.get("name").asString() + " "
                + parameter.get("schema").get("type").asString()))
                .containsExactly("workshop string", "If-Match string");
    }

    private int status(Route route, @Nullable String token) {
        var request = http.method(route.method().asHttpMethod()).uri(route.path()).header("If-Match", "\"1\"");
        if (token != null) request.headers(headers -> headers.setBearerAuth(token));
        if (WRITES.contains(route.method())) request.contentType(MediaType.APPLICATION_JSON).body(Map.of());
        return request.exchange().returnResult().getStatus().value();
    }

    private Stream<Route> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("fr.raict."))
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()));
    }

    private static Stream<Route> routes(RequestMappingInfo mapping, HandlerMethod handler) {
        var access = handler.getMethodAnnotation(Access.class);
        return mapping.getPatternValues().stream().flatMap(pattern -> mapping.getMethodsCondition().getMethods()
                .stream().map(method -> new Route(method, pattern, access == null ? null : access.value())));
    }
}
