package fr.raict.registration.seating.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import fr.raict.contracts.notification.v1.MailEvent;
import fr.raict.contracts.notification.v1.MailFailed;
import fr.raict.contracts.notification.v1.MailSent;
import fr.raict.platform.events.EventCodec;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.json;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What becomes of mails about registrations, by Kafka, and who is shown it. */
@IntegrationTest
class MailEventsIT {

    /** No other test registers people of it, who would push these off the first page. */
    private static final String DIJON = "COMMUNE-21231";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant AT = Instant.parse("2026-11-24T08:30:00Z");

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
    private Scenario scenario;
    private TestUser delegate;
    private UUID workshop;

    @BeforeEach
    void register() {
        scenario = new Scenario(http, tokens, agenda);
        workshop = scenario.publish(5);
        delegate = scenario.delegateOf(DIJON);
        scenario.registered(delegate, workshop, DIJON, "ada");
        scenario.registered(delegate, workshop, DIJON, "bob");
    }

    @Test
    void showsDelegateAndOrganiserWhoseMailDidNotArriveAndWhy() {
        var ada = registration("ada");

        publish(failed(UUID.randomUUID(), 1, ada, MailFailed.Cause.ADDRESS_REFUSED));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(undelivered("ada").isNull()).isFalse());
        assertThat(undelivered("ada").get("cause").asString()).isEqualTo("ADDRESS_REFUSED");
        assertThat(undelivered("ada").get("domain").asString()).isEqualTo("mairie.example");
        assertThat(undelivered("bob").isNull()).isTrue();
        var one = json(scenario.get("/workshops/" + workshop + "/registrations/" + ada, delegate));
        assertThat(one.get("undelivered").get("cause").asString()).isEqualTo("ADDRESS_REFUSED");
        var organisers = json(scenario.get("/workshops/" + workshop + "/registrations", ORGANISER));
        assertThat(organisers.toString()).contains("mairie.example");
    }

    @Test
    void showsOneMailThatFailedWithEachRegistrationThatItWasAbout() {
        publish(new MailFailed(UUID.randomUUID(), UUID.randomUUID(), 1, AT, registration("ada"),
                MailFailed.Cause.NEVER_TAKEN, "mairie.example", List.of(registration("bob"))));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(undelivered("bob").path("cause").asString(""))
                .isEqualTo("NEVER_TAKEN"));
        assertThat(undelivered("ada").path("cause").asString("")).isEqualTo("NEVER_TAKEN");
    }

    @Test
    void comesToTheSameStateHoweverOftenAndInWhateverOrderEventsArrive() {
        var ada = registration("ada");
        var bob = registration("bob");
        var repaired = UUID.randomUUID();
        var failing = UUID.randomUUID();
        var events = new ArrayList<MailEvent>(List.of(failed(repaired, 1, ada, MailFailed.Cause.NEVER_TAKEN),
                sent(repaired, 2, ada), failed(failing, 1, bob, MailFailed.Cause.NEVER_TAKEN), sent(failing, 2, bob),
                failed(failing, 3, bob, MailFailed.Cause.MESSAGE_REFUSED)));
        events.addAll(List.copyOf(events));
        Collections.shuffle(events, new Random(7));

        events.forEach(this::publish);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(undelivered("bob").path("cause").asString(""))
                .isEqualTo("MESSAGE_REFUSED"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(undelivered("ada").isNull()).isTrue());
    }

    private static MailFailed failed(UUID mail, long sequence, UUID about, MailFailed.Cause cause) {
        return new MailFailed(UUID.randomUUID(), mail, sequence, AT.plusSeconds(sequence), about, cause,
                "mairie.example", null);
    }

    private static MailSent sent(UUID mail, long sequence, UUID about) {
        return new MailSent(UUID.randomUUID(), mail, sequence, AT.plusSeconds(sequence), about, null);
    }

    private void publish(MailEvent event) {
        kafka.send(codec.toRecord(OutboxEntry.of(event, codec))).join();
    }

    private UUID registration(String name) {
        return UUID.fromString(mine(name).get("id").asString());
    }

    private JsonNode undelivered(String name) {
        return mine(name).get("undelivered");
    }

    private JsonNode mine(String name) {
        return json(scenario.get("/my-registrations", delegate)).get("workshops").valueStream()
                .filter(session -> session.get("workshop").get("id").asString().equals(workshop.toString()))
                .flatMap(session -> session.get("registrations").valueStream())
                .filter(listed -> listed.get("person").get("givenName").asString().equals(name)).findAny()
                .orElseThrow();
    }
}
