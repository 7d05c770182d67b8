package fr.raict.registration.wishes.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.registration.Scenario;
import fr.raict.registration.wishes.application.WishRounds;
import fr.raict.registration.wishes.domain.WishRound;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.registration.Scenario.person;
import static fr.raict.testsupport.TestUser.ORGANISER;

/** What an organiser and delegates do about wishes in a test. */
final class WishedSessions {

    private final RestTestClient http;
    private final TestTokens tokens;
    private final WishRounds rounds;
    private final Scenario scenario;
    private final String edition;

    WishedSessions(RestTestClient http, TestTokens tokens, WishRounds rounds, Scenario scenario) {
        this.http = http;
        this.tokens = tokens;
        this.rounds = rounds;
        this.scenario = scenario;
        this.edition = "/editions/" + scenario.edition;
    }

    ResponseSpec open(int mostSessions, int mostWishes) {
        return change(0, mostSessions, mostWishes);
    }

    ResponseSpec change(long version, int mostSessions, int mostWishes) {
        return send(HttpMethod.PUT, edition + "/wish-round", ORGANISER, version,
                Map.of("deadline", Clock.systemUTC().instant().plus(Duration.ofDays(9)), "mostSessions", mostSessions,
                        "mostWishes", mostWishes));
    }

    /** As if the deadline had been a minute ago. */
    void passDeadline() {
        var round = rounds.find(scenario.edition).orElseThrow();
        rounds.save(new WishRound(round.edition(), round.version(),
                Clock.systemUTC().instant().minus(Duration.ofMinutes(1)), round.mostSessions(), round.mostWishes(),
                round.published()));
    }

    ResponseSpec wish(TestUser delegate, UUID key, String name, UUID... sessions) {
        return post(edition + "/wishes", delegate, key, Map.of("authority", SAINT_DENIS, "person", person(name),
                "workshops", List.of(sessions)));
    }

    JsonNode wished(TestUser delegate, String name, UUID... sessions) {
        return json(wish(delegate, UUID.randomUUID(), name, sessions));
    }

    ResponseSpec changeWish(TestUser delegate, JsonNode wish, String name, UUID... sessions) {
        return send(HttpMethod.PUT, pathOf(wish), delegate, wish.get("version").asLong(),
                Map.of("person", person(name), "workshops", Arrays.asList(sessions)));
    }

    ResponseSpec withdraw(TestUser delegate, JsonNode wish) {
        return send(HttpMethod.DELETE, pathOf(wish), delegate, wish.get("version").asLong(), Map.of());
    }

    String pathOf(JsonNode wish) {
        return edition + "/wishes/" + wish.get("id").asString();
    }

    JsonNode list(TestUser user) {
        return json(scenario.get(edition + "/wishes", user)).get("items");
    }

    ResponseSpec allocate(UUID key, Map<String, ?> asked) {
        return post(edition + "/allocation", ORGANISER, key, asked);
    }

    JsonNode allocation() {
        return json(scenario.get(edition + "/allocation", ORGANISER));
    }

    ResponseSpec adjust(long version, String wish, UUID session, boolean given) {
        return send(HttpMethod.POST, edition + "/allocation/adjustments", ORGANISER, version,
                Map.of("wish", wish, "workshop", session, "given", given));
    }

    ResponseSpec publish(long version) {
        return send(HttpMethod.POST, edition + "/allocation/publication", ORGANISER, version, Map.of());
    }

    ResponseSpec giveUp(long version) {
        return send(HttpMethod.DELETE, edition + "/wish-round", ORGANISER, version, Map.of());
    }

    ResponseSpec post(String path, TestUser user, UUID key, Map<String, ?> body) {
        return http.post().uri(Scenario.API + path).headers(headers -> headers.setBearerAuth(tokens.of(user)))
                .header("Accept-Language", "en").header("Idempotency-Key", key.toString())
                .contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }

    ResponseSpec send(HttpMethod method, String path, TestUser user, long version, Map<String, ?> body) {
        return http.method(method).uri(Scenario.API + path)
                .headers(headers -> headers.setBearerAuth(tokens.of(user))).header("Accept-Language", "en")
                .header("If-Match", "\"" + version + "\"").contentType(MediaType.APPLICATION_JSON).body(body)
                .exchange();
    }
}
