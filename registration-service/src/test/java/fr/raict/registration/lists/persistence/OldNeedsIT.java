package fr.raict.registration.lists.persistence;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.platform.privacy.LimitedTime;
import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class OldNeedsIT {

    private static final UUID DIET = UUID.randomUUID();
    private static final UUID SHIRT = UUID.randomUUID();

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private MongoOperations mongo;
    @Autowired
    @Qualifier("oldNeeds")
    private LimitedTime old;
    private Scenario scenario;
    private TestUser delegate;
    private UUID workshop;
    private String registration = "";

    @BeforeEach
    void answer() {
        scenario = new Scenario(http, tokens, agenda);
        workshop = scenario.publish(5);
        delegate = scenario.delegateOf(SAINT_DENIS);
        ask();
        registration = json(http.post().uri(Scenario.API + "/workshops/" + workshop + "/registrations")
                .headers(headers -> headers.setBearerAuth(tokens.of(delegate)))
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("authority", SAINT_DENIS, "people", List.of(answering()))).exchange()).get("registrations")
                .get(0).get("id").asString();
    }

    private static Map<String, Object> answering() {
        var person = new HashMap<String, Object>(Scenario.person("yan"));
        person.put("answers", Map.of(DIET.toString(), List.of("Sans gluten"), SHIRT.toString(), List.of("XL")));
        return person;
    }

    private void ask() {
        http.put().uri(Scenario.API + "/editions/" + scenario.edition + "/workshops/" + workshop + "/questions")
                .headers(headers -> headers.setBearerAuth(tokens.of(TestUser.ORGANISER))).header("If-Match", "\"0\"")
                .contentType(MediaType.APPLICATION_JSON).body(Map.of("questions", List.of(question(DIET, true),
                        question(SHIRT, false))))
                .exchange().expectStatus().isOk();
    }

    private static Map<String, Object> question(UUID id, boolean sensitive) {
        return Map.of("id", id.toString(), "kind", "TEXT", "label", Map.of("fr", "Quoi ?", "en", "What?"), "required",
                sensitive, "sensitive", sensitive);
    }

    @Test
    void keepsWhatMayTellAboutHealthApart() {
        var row = mongo.getCollection("registrations").find(new Document("_id", UUID.fromString(registration))).first();

        assertThat(row.toString()).contains("XL").doesNotContain("gluten");
        assertThat(file()).contains("XL", "Sans gluten");
    }

    @Test
    void erasesItOnceTheEditionIsOverForLongEnough() {
        var now = Clock.systemUTC().instant();

        old.eraseThoseBefore(now, 500);
        assertThat(file()).contains("Sans gluten");

        old.eraseThoseBefore(now.plus(Duration.ofDays(100)), 500);
        assertThat(file()).contains("XL").doesNotContain("gluten");
    }

    private String file() {
        await().until(() -> csv().contains("yan@example.org"));
        return csv();
    }

    private String csv() {
        return new String(scenario.get("/workshops/" + workshop + "/registrations.csv", TestUser.ORGANISER)
                .expectStatus().isOk().expectBody(byte[].class).returnResult().getResponseBody(),
                UTF_8);
    }
}
