package fr.raict.platform.outbox;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import fr.raict.contracts.EventFamilies;
import fr.raict.contracts.agenda.v1.EditionChanged;
import fr.raict.platform.events.EventCodec;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class OutboxRelayTest {

    private static final DocumentAddress DOCUMENT = new DocumentAddress("books", "one");

    /** Stays open, as the shared producer of a real factory does. */
    private final MockProducer<String, byte[]> producer = new MockProducer<>(Cluster.empty(), false,
            new RoundRobinPartitioner(), new StringSerializer(), new ByteArraySerializer()) {

        @Override
        public void close(Duration timeout) {
            // The template closes what it was given for each send.
        }
    };
    private final OutboxTrimmer trimmer = new OutboxTrimmer(mock());
    private final OutboxRelay relay = new OutboxRelay(new KafkaTemplate<>(new OneProducer(producer)),
            new EventCodec(EventFamilies.ALL, URI.create("/test")), new SentEvents(), trimmer, mock(),
            Clock.systemUTC());

    private record OneProducer(Producer<String, byte[]> producer) implements ProducerFactory<String, byte[]> {

        @Override
        public Producer<String, byte[]> createProducer() { return producer; }

        @Override
        public Map<String, Object> getConfigurationProperties() { return Map.of(); }
    }

    @BeforeEach
    void start() { relay.start(); }

    @AfterEach
    void stop() { relay.stop(); }

    @Test
    void sendsWhatFollowsAFailedEventAgainAfterIt() {
        var outbox = List.of(entry("ada", 1), entry("ada", 2), entry("ada", 3));
        relay.relay(DOCUMENT, 1, unsent(outbox));
        awaitSent("ada 1", "ada 2", "ada 3");

        producer.completeNext();
        producer.errorNext(new TimeoutException("not delivered in time"));
        producer.completeNext();
        awaitIdle();
        relay.relay(DOCUMENT, 2, unsent(outbox));

        awaitSent("ada 1", "ada 2", "ada 3", "ada 2", "ada 3");
    }

    @Test
    void aDocumentWrittenWhileAFailedEventIsInFlightBeginsWithThatEvent() {
        var first = entry("ada", 1);
        relay.relay(DOCUMENT, 1, unsent(first));
        awaitSent("ada 1");

        relay.relay(DOCUMENT, 2, unsent(first, entry("ada", 2)));
        producer.errorNext(new TimeoutException("not delivered in time"));
        awaitIdle();
        relay.relay(DOCUMENT, 3, unsent(first, entry("ada", 2), entry("ada", 3)));

        awaitSent("ada 1", "ada 1", "ada 2", "ada 3");
    }

    @Test
    void whatIsWrittenWhileEventsAreInFlightFollowsThem() {
        var first = entry("ada", 1);
        var second = entry("ada", 2);
        relay.relay(DOCUMENT, 1, unsent(first));
        awaitSent("ada 1");

        relay.relay(DOCUMENT, 2, unsent(first, second));
        relay.relay(DOCUMENT, 3, unsent(first, second, entry("ada", 3)));
        relay.relay(DOCUMENT, 2, unsent(first, second));
        producer.completeNext();

        awaitSent("ada 1", "ada 2", "ada 3");
    }

    @Test
    void anEventThatKafkaWillNotTakeHoldsUpItsDocumentAndNoOther() {
        producer.sendException = new RecordTooLargeException("too large");
        var tooLarge = entry("ada", 1);
        relay.relay(DOCUMENT, 1, unsent(tooLarge, entry("ada", 2)));
        awaitIdle();
        assertThat(sent()).as("nor is anything sent ahead of it").isEmpty();

        producer.sendException = null;
        relay.relay(new DocumentAddress("books", "two"), 1, unsent(entry("bob", 1)));

        awaitSent("bob 1");
    }

    @Test
    void whileKafkaTakesNothingTheDocumentKeepsItsPlace() {
        producer.sendException = new TimeoutException("no metadata");
        relay.relay(DOCUMENT, 1, unsent(entry("ada", 1), entry("bob", 1)));
        patiently().until(relay::isBehind);

        producer.sendException = null;

        awaitSent("ada 1", "bob 1");
    }

    @Test
    void handsNoMoreToTheProducerThanItMayHold() {
        for (int document = 0; document < 10; document++) {
            relay.relay(new DocumentAddress("books", document), 1, unsent(entriesOf(document, 200)));
        }

        patiently().untilAsserted(() -> assertThat(producer.history()).hasSize(Room.MOST_EVENTS));
        patiently().until(relay::isBehind);
        assertThat(producer.history()).hasSize(Room.MOST_EVENTS);

        patiently().untilAsserted(() -> {
            while (producer.completeNext()) {
                // All that is with the producer now.
            }
            assertThat(producer.history()).hasSize(2_000);
        });
    }

    @Test
    void takesDocumentsInTurnsSoThatALongOutboxHoldsUpNoOther() {
        relay.relay(DOCUMENT, 1, unsent(entriesOf(1, 1_000)));
        relay.relay(new DocumentAddress("books", "two"), 1, unsent(entry("bob", 1)));

        patiently().until(() -> sent().contains("bob 1"));
        assertThat(sent()).hasSize(Window.MOST_EVENTS + 1);
    }

    /** However long ago: a copy that is written for weeks must not grow, nor send everything again each time. */
    @Test
    void takesWhatKafkaAcknowledgedOutOfTheCopyThatIsWrittenNext() {
        var unsent = unsent(entry("ada", 1), entry("ada", 2));
        relay.relay(DOCUMENT, 1, unsent);
        awaitSent("ada 1", "ada 2");

        producer.completeNext();
        producer.completeNext();
        awaitIdle();

        assertThat(unsent.isEmpty()).isTrue();
        assertThat(unsent.bytes()).isZero();
    }

    private static UnsentEvents unsent(OutboxEntry... entries) {
        return unsent(List.of(entries));
    }

    private static UnsentEvents unsent(List<OutboxEntry> entries) {
        return new UnsentEvents(entries);
    }

    private static List<OutboxEntry> entriesOf(int document, int count) {
        return IntStream.range(0, count).mapToObj(i -> entry(document + "-" + i, 1)).toList();
    }

    private static OutboxEntry entry(String key, long sequence) {
        return new OutboxEntry(UUID.randomUUID().toString(), EditionChanged.TOPIC, key, "test", sequence,
                Instant.EPOCH, "{}");
    }

    private List<String> sent() {
        return producer.history().stream().map(record -> record.key() + " "
                + new String(record.headers().lastHeader("ce_sequence").value())).toList();
    }

    private void awaitSent(String... events) {
        patiently().untilAsserted(() -> assertThat(sent()).containsExactly(events));
    }

    private void awaitIdle() { patiently().until(relay::isIdle); }

    private static ConditionFactory patiently() {
        return Awaitility.await().pollInterval(Duration.ofMillis(10)).atMost(Duration.ofSeconds(10));
    }
}
