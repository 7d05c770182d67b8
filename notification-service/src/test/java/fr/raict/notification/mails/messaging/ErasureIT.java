package fr.raict.notification.mails.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.contracts.privacy.v1.ErasureRequested;
import fr.raict.notification.mails.application.JournalFilter;
import fr.raict.notification.mails.application.ReadJournal;
import fr.raict.notification.mails.domain.MailState;
import fr.raict.platform.consumption.DeadLetters;
import fr.raict.platform.events.EventCodec;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.ReceivedMails;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class ErasureIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Instant NOW = Clock.systemUTC().instant();

    private final KafkaTemplate<String, byte[]> kafka;
    private final EventCodec codec;
    private final ReceivedMails received;
    private final DeadLetters deadLetters;
    private final ReadJournal journal;
    private final Events events = new Events();
    private final String sentinel = "sentinel-" + UUID.randomUUID() + "@example.org";
    private final String ada = "Ada-" + UUID.randomUUID() + "@Example.org";

    @Autowired
    ErasureIT(KafkaTemplate<String, byte[]> kafka, EventCodec codec, ReceivedMails received, DeadLetters deadLetters,
            ReadJournal journal) {
        this.kafka = kafka;
        this.codec = codec;
        this.received = received;
        this.deadLetters = deadLetters;
        this.journal = journal;
    }

    @Test
    void leavesNoMailToThePersonNorAnyDeadLetter() {
        var assigned = events.seatAssigned(ada);
        var other = events.seatAssigned("bob-" + UUID.randomUUID() + "@example.org");
        publish(assigned);
        publish(other);
        await().atMost(PATIENCE).until(() -> mailsTo(ada) == 1 && mailsTo(other.participant().email()) == 1);
        kafka.send(deadLetter(ada)).join();

        publish(erasure(NOW));

        await().atMost(PATIENCE).until(() -> mailsTo(ada) == 0);
        await().atMost(PATIENCE)
                .until(() -> deadLetters.list().stream().noneMatch(letter -> letter.data().contains(ada)));
        assertThat(mailsTo(other.participant().email())).isOne();
    }

    @Test
    void writesNothingAboutWhatHappenedBeforeAndComesLate() {
        publish(erasure(NOW));
        publish(events.seatAssigned(sentinel));
        await().atMost(PATIENCE).until(() -> mailsTo(sentinel) == 1);

        await().atMost(PATIENCE).untilAsserted(() -> {
            publish(events.seatAssigned(ada));
            await().during(Duration.ofSeconds(2)).until(() -> mailsTo(ada) == 0);
        });
        assertThat(received.to(ada)).isEmpty();
    }

    @Test
    void keepsWhatHappenedAfterwards() {
        publish(events.seatAssigned(ada));
        await().atMost(PATIENCE).until(() -> mailsTo(ada) == 1);
        var before = Instant.EPOCH;

        publish(erasure(before));
        publish(events.seatAssigned(sentinel));
        await().atMost(PATIENCE).until(() -> mailsTo(sentinel) == 1);

        await().during(Duration.ofSeconds(2)).until(() -> mailsTo(ada) == 1);
    }

    private ErasureRequested erasure(Instant requestedAt) {
        return new ErasureRequested(UUID.randomUUID(), UUID.randomUUID(), 1, requestedAt, ada.toLowerCase(Locale.ROOT),
                requestedAt);
    }

    private long mailsTo(String address) {
        return journal.page(new JournalFilter((MailState.Kind) null, null, address), 0, 10).total();
    }

    private void publish(Event event) {
        kafka.send(codec.toRecord(OutboxEntry.of(event, codec))).join();
    }

    private static ProducerRecord<String, byte[]> deadLetter(String address) {
        var record = new ProducerRecord<>("notification-service.dead-letter", 0, "about-" + address,
                ("{\"email\":\"" + address + "\"}").getBytes(UTF_8));
        record.headers().add("kafka_dlt-original-topic", "nowhere".getBytes(UTF_8));
        return record;
    }
}
