package fr.raict.registration.privacy.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.contracts.Event;
import fr.raict.contracts.privacy.v1.ErasureCarriedOut;
import fr.raict.contracts.privacy.v1.ErasureRequested;
import fr.raict.platform.consumption.DeadLetters;
import fr.raict.platform.events.EventCodec;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import fr.raict.values.FrenchOrder;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.registration.Scenario.texts;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class ErasureControllerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int LONGEST_NAME = 60;

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private KafkaTemplate<String, byte[]> kafka;
    @Autowired
    private EventCodec codec;
    @Autowired
    private DeadLetters deadLetters;
    @Autowired
    private MongoOperations mongo;
    private Scenario scenario;
    private TestUser delegate;
    private final String ada = "ada-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        delegate = scenario.delegateOf(SAINT_DENIS);
    }

    @Test
    void leavesNothingOfThePersonAndGivesTheirSeatToTheNext() {
        var workshop = scenario.publish(1);
        scenario.registered(delegate, workshop, SAINT_DENIS, ada);
        scenario.registered(delegate, workshop, SAINT_DENIS, "bob");
        askForLink(ada);
        await().atMost(PATIENCE).until(() -> texts(held(ada), "kind").contains("registrations"));
        assertThat(texts(held(ada), "kind")).contains("individuals", "registrations", "engagements");

        var erasure = erased(ada);

        await().atMost(PATIENCE).until(() -> !isMissing(erasure, "registration-service"));
        assertThat(held(ada)).isEmpty();
        await().atMost(PATIENCE).untilAsserted(() -> {
            var rows = json(scenario.get("/workshops/" + workshop + "/registrations", TestUser.ORGANISER)).toString();
            assertThat(rows).doesNotContain(ada).contains("bob@example.org", "WITHDRAWN").contains("SEATED");
        });
        await().atMost(PATIENCE).untilAsserted(
                () -> assertThat(stored()).doesNotContain(ada, FrenchOrder.key(ada, LONGEST_NAME)));
        assertThat(json(scenario.get("/editions/" + scenario.edition + "/people?q=" + ada, TestUser.ORGANISER))
                .get("total").asInt()).isZero();
    }

    /** All documents but that of the erasure, which has the address until every service has reported. */
    private String stored() {
        return mongo.getCollectionNames().stream().filter(name -> !name.equals("erasures"))
                .flatMap(name -> mongo.findAll(Document.class, name).stream()).map(Document::toString)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void keepsWhatIsToldOfThePersonAfterwardsHoweverOftenItIsAskedFor() {
        var first = scenario.publish(3);
        scenario.registered(delegate, first, SAINT_DENIS, ada);
        var erasure = erased(ada);
        await().atMost(PATIENCE).until(() -> !isMissing(erasure, "registration-service"));
        var asked = Clock.systemUTC().instant().minusSeconds(60);

        scenario.registered(delegate, first, SAINT_DENIS, ada);
        publish(new ErasureRequested(UUID.randomUUID(), erasure, 2, asked, ada + "@example.org", asked));
        publish(new ErasureRequested(UUID.randomUUID(), UUID.randomUUID(), 1, asked, ada + "@example.org", asked));
        var sentinel = erased("nobody-" + UUID.randomUUID());

        await().atMost(PATIENCE).until(() -> !isMissing(sentinel, "registration-service"));
        await().during(Duration.ofSeconds(2)).atMost(PATIENCE)
                .until(() -> texts(held(ada), "kind").contains("registrations"));
        assertThat(json(scenario.get("/editions/" + scenario.edition + "/people?q=" + ada, TestUser.ORGANISER))
                .get("total").asInt()).isOne();
    }

    @Test
    void removesTheDeadLettersAboutThePersonAndNoOthers() {
        kafka.send(deadLetter("about-" + ada, "{\"email\":\"" + ada.toUpperCase(Locale.ROOT) + "@Example.org\"}"))
                .join();
        kafka.send(deadLetter("about-another", "{\"email\":\"another@example.org\"}")).join();

        var erasure = erased(ada);

        await().atMost(PATIENCE).until(() -> !isMissing(erasure, "registration-service"));
        assertThat(deadLetters.list()).extracting(letter -> letter.id()).contains("about-another")
                .doesNotContain("about-" + ada);
        kafka.send(new ProducerRecord<>("registration-service.dead-letter", 0, "about-another", null)).join();
    }

    @Test
    void isFinishedOnceEveryServiceHasReported() {
        var erasure = erased(ada);
        await().atMost(PATIENCE).until(() -> !isMissing(erasure, "registration-service"));
        assertThat(words(json(scenario.get("/erasures/" + erasure, TestUser.ORGANISER)).get("missing")))
                .contains("agenda-service", "notification-service");

        report(erasure, "agenda-service");
        report(erasure, "agenda-service");
        report(erasure, "notification-service");

        await().atMost(PATIENCE).until(
                () -> json(scenario.get("/erasures/" + erasure, TestUser.ORGANISER)).get("finished").asBoolean());
    }

    @Test
    void isOneErasureHoweverOftenTheRequestIsSent() {
        var key = UUID.randomUUID();

        assertThat(ask(key, ada)).isEqualTo(ask(key, ada));
    }

    private void askForLink(String name) {
        http.post().uri(Scenario.API + "/editions/" + scenario.edition + "/individual-links")
                .contentType(MediaType.APPLICATION_JSON).body(Scenario.person(name)).exchange().expectStatus()
                .isAccepted();
    }

    private UUID erased(String name) {
        return ask(UUID.randomUUID(), name);
    }

    private UUID ask(UUID key, String name) {
        return UUID.fromString(json(http.post().uri(Scenario.API + "/erasures")
                .headers(headers -> headers.setBearerAuth(tokens.of(TestUser.ORGANISER)))
                .header("Idempotency-Key", key.toString()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("email", name + "@example.org")).exchange()).get("id").asString());
    }

    private boolean isMissing(UUID erasure, String service) {
        return words(json(scenario.get("/erasures/" + erasure, TestUser.ORGANISER)).get("missing"))
                .contains(service);
    }

    private static List<String> words(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private JsonNode held(String name) {
        return json(scenario.exchange(HttpMethod.GET, "/personal-data?email=" + name + "@example.org",
                TestUser.ORGANISER));
    }

    private void report(UUID erasure, String service) {
        publish(new ErasureCarriedOut(UUID.randomUUID(), UUID.randomUUID(), 1, Instant.EPOCH, erasure, service));
    }

    private void publish(Event event) {
        kafka.send(codec.toRecord(OutboxEntry.of(event, codec))).join();
    }

    private static ProducerRecord<String, byte[]> deadLetter(String id, String data) {
        var record = new ProducerRecord<>("registration-service.dead-letter", 0, id, data.getBytes(UTF_8));
        record.headers().add("kafka_dlt-original-topic", "nowhere".getBytes(UTF_8));
        return record;
    }
}
