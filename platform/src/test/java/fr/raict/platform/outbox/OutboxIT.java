package fr.raict.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.LongStream;

import fr.raict.contracts.agenda.v1.EditionChanged;
import fr.raict.platform.Editions;
import fr.raict.platform.Recorded;
import fr.raict.platform.aggregates.AggregateStore;
import fr.raict.platform.events.EventCodec;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestBroker;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IntegrationTest
class OutboxIT {

    @Autowired
    AggregateStore store;
    @Autowired
    Outbox outboxes;
    @Autowired
    MongoOperations mongo;
    @Autowired
    EventCodec codec;
    @Autowired
    Recorded recorded;
    @Autowired
    TestBroker broker;

    @Test
    void publishesTheEventsOfAnAggregateInOrder() {
        var ledger = Ledger.create();
        for (int i = 0; i < 50; i++) {
            ledger = ledger.changed(store);
        }

        var id = ledger.id();
        patiently().untilAsserted(() -> assertThat(recorded.sequencesOf(id).stream().distinct())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 50).boxed().toList()));
    }

    @Test
    void trimsWhatWasPublished() {
        var id = Ledger.create().changed(store).id();

        patiently().untilAsserted(() -> assertThat(stored(id).outbox()).isEmpty());
        assertThat(stored(id).version()).as("trimming disturbs no decision under way").isEqualTo(1);
    }

    @Test
    void losesNothingWhileTheBrokerIsAway() {
        var ledger = Ledger.create().changed(store);
        var id = ledger.id();
        patiently().untilAsserted(() -> assertThat(recorded.sequencesOf(id)).contains(1L));

        broker.whileDown(() -> {
            var changing = stored(id);
            for (int i = 0; i < 20; i++) {
                changing = changing.changed(store);
            }
        });

        patiently().untilAsserted(() -> assertThat(recorded.sequencesOf(id).stream().distinct())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 21).boxed().toList()));
    }

    @Test
    void publishesWhatACrashLeftBetweenWriteAndSend() {
        var id = UUID.randomUUID();
        var left = List.of(entry(Editions.changed(id, 1)), entry(Editions.changed(id, 2)));
        mongo.insert(new Ledger(id, 0, 2, left));

        patiently()
                .untilAsserted(() -> assertThat(recorded.sequencesOf(id).stream().distinct()).containsExactly(1L, 2L));
        patiently().untilAsserted(() -> assertThat(stored(id).outbox()).isEmpty());
    }

    @Test
    void publishesNothingOfAStaleWrite() {
        var first = Ledger.create().changed(store);
        first.changed(store);

        assertThatThrownBy(() -> first.changed(store)).isInstanceOf(OptimisticLockingFailureException.class);

        patiently().untilAsserted(() -> assertThat(stored(first.id()).outbox()).isEmpty());
        assertThat(recorded.idsOf(first.id()).stream().distinct()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void appendsToTheOutboxOfALargeDocumentUnlessItChanged() {
        var id = Ledger.create().changed(store).id();
        var unsent = outboxes.unsent(stored(id).outbox());

        store.update(Ledger.class, id, 1, unsent, Update.update("sequence", 2),
                List.of(Editions.changed(id, 2)));

        assertThat(stored(id)).extracting(Ledger::version, Ledger::sequence).containsExactly(2L, 2L);
        patiently()
                .untilAsserted(() -> assertThat(recorded.sequencesOf(id).stream().distinct()).containsExactly(1L, 2L));
        assertThatThrownBy(() -> store.update(Ledger.class, id, 1, unsent, Update.update("sequence", 3),
                List.of(Editions.changed(id, 3)))).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(stored(id).sequence()).isEqualTo(2);
    }

    @Test
    void writesNoEventTwiceIntoAnOutbox() {
        var ledger = Ledger.create().changed(store);
        patiently().untilAsserted(() -> assertThat(stored(ledger.id()).outbox()).isEmpty());

        var decidedBeforeTheTrim = ledger.changed(store);

        assertThat(decidedBeforeTheTrim.outbox()).extracting(OutboxEntry::sequence).containsExactly(2L);
    }

    private OutboxEntry entry(EditionChanged event) {
        return new OutboxEntry(event.eventId().toString(), EditionChanged.TOPIC, event.edition().toString(),
                EventCodec.typeOf(EditionChanged.class), event.sequence(), Instant.EPOCH, codec.toJson(event));
    }

    private Ledger stored(UUID id) { return Objects.requireNonNull(mongo.findById(id, Ledger.class)); }

    private static ConditionFactory patiently() { return Awaitility.await().atMost(Duration.ofSeconds(40)); }
}
