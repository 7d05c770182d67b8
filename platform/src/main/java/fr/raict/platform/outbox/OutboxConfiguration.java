package fr.raict.platform.outbox;

import java.time.Clock;
import java.util.List;

import fr.raict.platform.events.EventCodec;
import fr.raict.platform.events.EventsConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Wires the outbox; a service adds an {@link OutboxCollection} per collection of aggregates. */
@AutoConfiguration(after = EventsConfiguration.class, afterName = {
        "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
        "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration"})
@EnableScheduling
public class OutboxConfiguration {

    @Bean
    SentEvents sentEvents() { return new SentEvents(); }

    @Bean
    Outbox outbox(EventCodec codec, SentEvents sent) { return new Outbox(codec, sent); }

    @Bean
    OutboxTrimmer outboxTrimmer(MongoOperations mongo) { return new OutboxTrimmer(mongo); }

    @Bean
    StoredOutboxes storedOutboxes(MongoOperations mongo, List<OutboxCollection> collections) {
        return new StoredOutboxes(mongo, collections);
    }

    @Bean
    OutboxRelay outboxRelay(KafkaTemplate<String, byte[]> kafka, EventCodec codec, SentEvents sent,
            OutboxTrimmer trimmer, StoredOutboxes store, Clock clock) {
        return new OutboxRelay(kafka, codec, sent, trimmer, store, clock);
    }

    @Bean
    OutboxSweep outboxSweep(StoredOutboxes store, OutboxRelay relay, Clock clock) {
        return new OutboxSweep(store, relay, clock);
    }

    @Bean
    AggregateStore aggregateStore(MongoOperations mongo, Outbox outbox, OutboxRelay relay) {
        return new AggregateStore(mongo, outbox, relay);
    }
}
