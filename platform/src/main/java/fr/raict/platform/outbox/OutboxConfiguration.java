package fr.raict.platform.outbox;

import java.time.Clock;

import fr.raict.platform.events.EventCodec;
import fr.raict.platform.events.EventsConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Publishes what aggregates have in their outboxes. */
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
    StoredOutboxes storedOutboxes(MongoOperations mongo, OutboxCollections collections) {
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
}
