package fr.raict.registration.questions.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.registration.Scenario;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** What organisers ask and delegates answer, as they send it. */
final class AskedQuestions {

    private final RestTestClient http;
    private final TestTokens tokens;
    private final Scenario scenario;

    AskedQuestions(RestTestClient http, TestTokens tokens, Scenario scenario) {
        this.http = http;
        this.tokens = tokens;
        this.scenario = scenario;
    }

    static Map<String, Object> text(String id, String label, boolean required) {
        return Map.of("id", id, "kind", "TEXT", "label", both(label), "required", required);
    }

    static Map<String, String> both(String text) {
        return Map.of("fr", text, "en", text + " (en)");
    }

    @SafeVarargs
    final ResponseSpec ofWorkshop(UUID workshop, long seen, Map<String, Object>... questions) {
        return put("/workshops/" + workshop + "/questions", seen, questions);
    }

    @SafeVarargs
    final ResponseSpec ofEdition(long seen, Map<String, Object>... questions) {
        return put("/questions", seen, questions);
    }

    private ResponseSpec put(String path, long seen, Map<String, Object>... questions) {
        return http.method(HttpMethod.PUT).uri(Scenario.API + "/editions/" + scenario.edition + path)
                .headers(headers -> headers.setBearerAuth(tokens.of(TestUser.ORGANISER)))
                .header("If-Match", "\"" + seen + "\"").header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON).body(Map.of("questions", List.of(questions))).exchange();
    }

    ResponseSpec post(String path, TestUser user, UUID key, Map<String, ?> body) {
        return http.post().uri(Scenario.API + path).headers(headers -> headers.setBearerAuth(tokens.of(user)))
                .header("Idempotency-Key", key.toString()).header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }

    static Map<String, Object> answering(String name, Map<String, List<String>> answers) {
        var person = new HashMap<String, Object>(Scenario.person(name));
        person.put("answers", answers);
        return person;
    }

    @SafeVarargs
    final ResponseSpec register(TestUser delegate, UUID workshop, UUID key, Map<String, Object>... people) {
        return post("/workshops/" + workshop + "/registrations", delegate, key,
                Map.of("authority", Scenario.SAINT_DENIS, "people", List.of(people)));
    }

}
