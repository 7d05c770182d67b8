package fr.raict.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sees what, by real tokens, on every route the service declares. */
@EndToEndTest
class AccessIT {
    private static final List<String> FOR_ORGANISERS = List.of("/approval", "/declination", "/precedence");

    @ParameterizedTest
    @ValueSource(strings = {"/api/agenda/experts", "/api/registration/my-mandates", "/api/notification/mails"})
    void refusesATokenForAnotherAudience(String path, Api api) {
        var answer = api.call("", "GET", path, null,
                Map.of("Authorization", "Bearer " + api.token("organisateur", "other")));

        assertThat(answer.status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/agenda/experts", "/api/registration/mandates", "/api/notification/mails"})
    void refusesWhatIsTheOrganisers(String path, Api api) {
        assertThat(api.get("", path).status()).isEqualTo(401);
        assertThat(api.get("delegue", path).status()).isEqualTo(403);
        assertThat(api.get("organisateur", path).status()).isEqualTo(200);
    }

    @Test
    void hidesAnotherAuthoritysRegistrationsOnEveryRoute(Api api) {
        var workshop = new Organiser(api).publish("Réservé " + UUID.randomUUID(), 10);
        var mine = Delegate.of(api, "delegue", "COMMUNE-34172").register(workshop.id(), UUID.randomUUID(),
                "mine-%s@example.org".formatted(workshop.id())).expect(201).json().get("registrations").get(0);
        Delegate.of(api, "delegue2", "COMMUNE-86194");
        var registration = mine.get("id").asString();

        var routes = routesWith(api, "{registration}");

        assertThat(routes).isNotEmpty();
        for (var route : routes) {
            var path = route.path().replace("{registration}", registration).replace("{workshop}", workshop.id());
            var body = path.endsWith("/move") ? Map.of("workshop", workshop.id()) : null;
            var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
            // What is for organisers alone is forbidden, whether or not there is such a registration.
            assertThat(api.call("delegue2", route.method(), path, body, key).status()).as(route.toString())
                    .isEqualTo(FOR_ORGANISERS.stream().anyMatch(path::endsWith) ? 403 : 404);
        }
        assertThat(api.get("delegue2", "/api/registration/my-registrations?size=100").expect(200).text())
                .doesNotContain(registration);
        assertThat(api.get("delegue", "/api/registration/my-registrations?size=100").expect(200).text())
                .contains(registration);
    }

    private record Route(String method, String path) {
    }

    private static List<Route> routesWith(Api api, String variable) {
        var routes = new ArrayList<Route>();
        for (var path : api.get("", "/api/registration/openapi").expect(200).json().get("paths").properties()) {
            if (path.getKey().contains(variable)) {
                path.getValue().propertyNames()
                        .forEach(method -> routes.add(new Route(method.toUpperCase(Locale.ROOT), path.getKey())));
            }
        }
        return routes;
    }
}
