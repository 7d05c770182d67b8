package fr.raict.platform.consumption;

import java.time.Duration;
import java.util.UUID;

import fr.raict.contracts.agenda.v1.EditionChanged;
import fr.raict.contracts.agenda.v1.EditionEvent;
import fr.raict.platform.Editions;
import fr.raict.platform.Recorded;
import fr.raict.platform.events.EventCodec;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class ConsumptionIT {

    @Autowired
    KafkaTemplate<String, byte[]> kafka;
    @Autowired
    EventCodec codec;
    @Autowired
    Recorded recorded;
    @Autowired
    DeadLetters deadLetters;
    @Value(DeadLetters.TOPIC)
    String topic;
    @Autowired
    RestTestClient http;
    @Autowired
    TestTokens tokens;

    @Test
    void putsAsideWhatItCannotReadAndGoesOn() {
        var edition = UUID.randomUUID();
        kafka.send(new ProducerRecord<>(EditionEvent.TOPIC, 0, edition.toString(), "no event".getBytes(UTF_8)));
        send(0, Editions.changed(edition, 1));

        patiently().untilAsserted(() -> assertThat(recorded.sequencesOf(edition)).containsExactly(1L));
        patiently().untilAsserted(() -> assertThat(deadLetters.list()).anySatisfy(letter -> {
            assertThat(letter.key()).isEqualTo(edition.toString());
            assertThat(letter.data()).isEqualTo("no event");
            assertThat(letter.cause()).contains("ce_type");
        }));
    }

    @Test
    void replaysADeadLetterOnceItsCauseIsGone() {
        var edition = UUID.randomUUID();
        send(1, Recorded.poisoned(Editions.changed(edition, 1)));
        send(1, Editions.changed(UUID.randomUUID(), 1));
        patiently().untilAsserted(() -> assertThat(letterAbout(edition)).isNotNull());
        assertThat(recorded.sequencesOf(edition)).isEmpty();

        recorded.heal();
        http.post().uri("/api/platform/dead-letters/{id}/replay", letterAbout(edition).id())
                .header("Authorization", "Bearer " + tokens.of(TestUser.ORGANISER)).exchange().expectStatus()
                .isAccepted();

        patiently().untilAsserted(() -> assertThat(recorded.sequencesOf(edition)).containsExactly(1L));
        patiently().untilAsserted(() -> assertThat(letterAbout(edition)).isNull());
    }

    @Test
    void listsTheOldestAndShowsOnlyTheBeginningOfALongOne() {
        for (int i = 0; i < DeadLetters.MOST_LISTED + 10; i++) {
            var record = new ProducerRecord<>(topic, 0, "many-" + i, "x".repeat(30_000).getBytes(UTF_8));
            record.headers().add("kafka_dlt-original-topic", "nowhere".getBytes(UTF_8));
            kafka.send(record);
        }
        kafka.flush();

        var listed = deadLetters.list();

        assertThat(listed).hasSize(DeadLetters.MOST_LISTED);
        assertThat(listed.getLast().id()).startsWith("many-");
        assertThat(listed.getLast().data()).hasSize(20_000);
        for (int i = 0; i < DeadLetters.MOST_LISTED + 10; i++) {
            kafka.send(new ProducerRecord<>(topic, 0, "many-" + i, null));
        }
        kafka.flush();
        assertThat(deadLetters.list()).noneMatch(letter -> letter.id().startsWith("many-"));
    }

    private DeadLetter letterAbout(UUID edition) {
        return deadLetters.list().stream().filter(letter -> edition.toString().equals(letter.key())).findFirst()
                .orElse(null);
    }

    private void send(int partition, EditionChanged event) {
        var record = codec.toRecord(OutboxEntry.of(event, codec));
        kafka.send(new ProducerRecord<>(record.topic(), partition, record.key(), record.value(), record.headers()));
    }

    private static ConditionFactory patiently() { return Awaitility.await().atMost(Duration.ofSeconds(40)); }
}
