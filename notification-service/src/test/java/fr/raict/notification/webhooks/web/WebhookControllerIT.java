package fr.raict.notification.webhooks.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import com.sun.net.httpserver.HttpServer;
import fr.raict.contracts.Person;
import fr.raict.contracts.registration.v1.CertificateIssued;
import fr.raict.contracts.registration.v1.EditionBrief;
import fr.raict.platform.consumption.DeadLetters;
import fr.raict.platform.events.EventCodec;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
@TestPropertySource(properties = "raict.webhooks.local=true")
class WebhookControllerIT {
    private static final String WEBHOOKS = "/api/notification/webhooks";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RestTestClient http;
    private final TestTokens tokens;
    private final KafkaTemplate<String, byte[]> kafka;
    private final EventCodec codec;
    private final DeadLetters deadLetters;
    private final List<Map.Entry<String, String>> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger status = new AtomicInteger(204);
    private HttpServer receiver;

    @Autowired
    WebhookControllerIT(RestTestClient http, TestTokens tokens, KafkaTemplate<String, byte[]> kafka, EventCodec codec,
            DeadLetters deadLetters) {
        this.http = http;
        this.tokens = tokens;
        this.kafka = kafka;
        this.codec = codec;
        this.deadLetters = deadLetters;
    }

    @BeforeEach
    void start() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            try (exchange) {
                received.add(Map.entry(exchange.getRequestHeaders().getFirst("webhook-id"),
                        new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
                exchange.sendResponseHeaders(status.get(), -1);
            }
        });
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
        for (var webhook : json(as(HttpMethod.GET, "", null, _ -> {}))) {
            remove(webhook);
        }
    }

    private void remove(JsonNode webhook) {
        as(HttpMethod.DELETE, "/" + id(webhook), null, seen(webhook)).expectStatus().isNoContent();
    }

    private Map<String, Object> details(String... kinds) {
        return Map.of("address", "http://localhost:" + receiver.getAddress().getPort() + "/hook", "kinds",
                List.of(kinds));
    }

    private JsonNode add(String... kinds) {
        return json(as(HttpMethod.POST, "", details(kinds), _ -> {}).expectStatus().isCreated());
    }

    @Test
    void showsTheSecretOnceAndMakesOneWebhookOfOneRequest() {
        var key = UUID.randomUUID().toString();
        var first = json(as(HttpMethod.POST, "", details("SEAT_ASSIGNED"), keyed(key)).expectStatus().isCreated());
        var again = json(as(HttpMethod.POST, "", details("SEAT_ASSIGNED"), keyed(key)).expectStatus().isCreated());

        assertThat(again).isEqualTo(first);
        assertThat(first.get("secret").asString()).startsWith("whsec_");
        var listed = body(as(HttpMethod.GET, "", null, _ -> {}).expectStatus().isOk());
        var shown = body(as(HttpMethod.GET, "/" + id(first.get("webhook")), null, _ -> {}).expectStatus().isOk());
        assertThat(listed + shown).contains("SEAT_ASSIGNED").doesNotContain("whsec_", "secret");
    }

    @Test
    void deliversAnEventThatArrivesTwiceOnceAndByItsIdsOnly() {
        var webhook = add("CERTIFICATE_ISSUED").get("webhook");
        var person = new Person(UUID.randomUUID(), "Inès", "Dubois", "ines@example.org", "fr");
        var issued = new CertificateIssued(UUID.randomUUID(), person.id(), 2, Instant.now(), person,
                new EditionBrief(UUID.randomUUID(), "RAICT 2027", "Europe/Paris", "organiser@example.org"),
                "7K3M9QWET2XA01");

        List.of(issued, issued).forEach(event -> kafka.send(codec.toRecord(OutboxEntry.of(event, codec))).join());

        await().atMost(PATIENCE).until(() -> !received.isEmpty());
        await().during(Duration.ofSeconds(2)).atMost(PATIENCE).until(() -> received.size() == 1);
        assertThat(received.getFirst().getValue()).contains("\"registration.certificate-issued.v1\"",
                person.id().toString(), issued.edition().edition().toString())
                .doesNotContain("Dubois", "ines@example.org", issued.code());
        await().atMost(PATIENCE).untilAsserted(() -> {
            var delivery = deliveries(webhook).get(0);
            assertThat(delivery.get("state").asString()).isEqualTo("DELIVERED");
            assertThat(delivery.get("status").asInt()).isEqualTo(204);
            assertThat(delivery.get("id").asString()).isEqualTo(received.getFirst().getKey());
        });
        assertThat(deadLetters.list()).isEmpty();
    }

    @Test
    void pingsAndSendsOnceMoreUnderTheSameId() {
        var webhook = add("SEAT_ASSIGNED").get("webhook");
        var ping = json(as(HttpMethod.POST, "/" + id(webhook) + "/pings", null, _ -> {}).expectStatus().isAccepted());
        await().atMost(PATIENCE).until(() -> "DELIVERED".equals(deliveries(webhook).get(0).get("state").asString()));

        as(HttpMethod.POST, "/" + id(webhook) + "/deliveries/" + id(ping) + "/resending", null, _ -> {})
                .expectStatus().isAccepted();

        await().atMost(PATIENCE).until(() -> received.size() == 2);
        assertThat(received).extracting(Map.Entry::getKey).containsOnly(id(ping));
    }

    @Test
    void switchesOffWhenTheReceiverIsGoneAndOnAgainByHand() {
        var webhook = add("SEAT_ASSIGNED").get("webhook");
        status.set(410);
        as(HttpMethod.POST, "/" + id(webhook) + "/pings", null, _ -> {}).expectStatus().isAccepted();

        await().atMost(PATIENCE).until(() -> !show(webhook).get("active").asBoolean());

        var off = show(webhook);
        assertThat(off.get("offReason").asString()).isEqualTo("GONE");
        assertThat(type(as(HttpMethod.POST, "/" + id(webhook) + "/pings", null, _ -> {}).expectStatus().isEqualTo(409)))
                .endsWith(":webhook-switched-off");
        var stale = json(as(HttpMethod.PUT, "/" + id(webhook), details("SEAT_ASSIGNED"), seen(webhook))
                .expectStatus().isEqualTo(412));
        assertThat(stale.get("changed").toString()).isEqualTo("[\"active\"]");
        var on = json(as(HttpMethod.PUT, "/" + id(webhook), details("SEAT_ASSIGNED"), seen(off)).expectStatus().isOk());
        assertThat(on.get("active").asBoolean()).isTrue();
    }

    @Test
    void renewsTheSecretForWhoSawTheWebhook() {
        var made = add("SEAT_ASSIGNED");
        var webhook = made.get("webhook");

        var renewed = json(as(HttpMethod.POST, "/" + id(webhook) + "/secret", null, seen(webhook)).expectStatus()
                .isOk());

        assertThat(renewed.get("secret")).isNotEqualTo(made.get("secret"));
        as(HttpMethod.POST, "/" + id(webhook) + "/secret", null, seen(webhook)).expectStatus().isEqualTo(412);
    }

    @Test
    void refusesWhatIsNoAddressBesideItsField() {
        var refused = json(as(HttpMethod.POST, "",
                Map.of("address", "https://name@tool.example.org", "kinds", List.of("SEAT_ASSIGNED")), _ -> {})
                .expectStatus().isBadRequest());

        assertThat(refused.get("errors").get(0).get("field").asString()).isEqualTo("address");
        assertThat(refused.get("errors").get(0).get("message").asString()).contains("mot de passe");
        as(HttpMethod.POST, "", details(), _ -> {}).expectStatus().isBadRequest();
        as(HttpMethod.POST, "", details("PING"), _ -> {}).expectStatus().isBadRequest();
    }

    @Test
    void keepsTwentyAtMost() {
        for (var each = 0; each < 20; each++) {
            add("SEAT_ASSIGNED");
        }

        var refused = json(as(HttpMethod.POST, "", details("SEAT_ASSIGNED"), _ -> {}).expectStatus().isEqualTo(409));

        assertThat(refused.get("type").asString()).endsWith(":too-many-webhooks");
        assertThat(refused.get("most").asInt()).isEqualTo(20);
    }

    @Test
    void removesAWebhookWithItsLog() {
        var webhook = add("SEAT_ASSIGNED").get("webhook");
        as(HttpMethod.POST, "/" + id(webhook) + "/pings", null, _ -> {}).expectStatus().isAccepted();

        remove(webhook);

        assertThat(type(as(HttpMethod.GET, "/" + id(webhook) + "/deliveries", null, _ -> {}).expectStatus()
                .isNotFound())).endsWith(":webhook-unknown");
    }

    private JsonNode show(JsonNode webhook) {
        return json(as(HttpMethod.GET, "/" + id(webhook), null, _ -> {}).expectStatus().isOk());
    }

    private JsonNode deliveries(JsonNode webhook) {
        return json(as(HttpMethod.GET, "/" + id(webhook) + "/deliveries", null, _ -> {}).expectStatus().isOk())
                .get("items");
    }

    private ResponseSpec as(HttpMethod method, String path, Object body, Consumer<HttpHeaders> headers) {
        var request = http.method(method).uri(WEBHOOKS + path)
                .headers(all -> all.setBearerAuth(tokens.of(TestUser.ORGANISER))).headers(headers);
        return (body == null ? request : request.contentType(MediaType.APPLICATION_JSON).body(body)).exchange();
    }

    private static Consumer<HttpHeaders> seen(JsonNode webhook) {
        return headers -> headers.set(HttpHeaders.IF_MATCH, "\"" + webhook.get("version").asLong() + "\"");
    }

    private static Consumer<HttpHeaders> keyed(String key) {
        return headers -> headers.set("Idempotency-Key", key);
    }

    private static String id(JsonNode node) {
        return node.get("id").asString();
    }

    private static String type(ResponseSpec answer) {
        return json(answer).get("type").asString();
    }

    private static JsonNode json(ResponseSpec answer) {
        return answer.expectBody(JsonNode.class).returnResult().getResponseBody();
    }

    private static String body(ResponseSpec answer) {
        return answer.expectBody(String.class).returnResult().getResponseBody();
    }
}
