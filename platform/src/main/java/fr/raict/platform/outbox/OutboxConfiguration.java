package fr.raict.platform.outbox;

import fr.raict.platform.events.EventsConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Publishes what aggregates have in their outboxes. */
@AutoConfiguration(after = EventsConfiguration.class, afterName = {
        "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
        "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration"})
@EnableScheduling
@Import({SentEvents.class, Outbox.class, OutboxTrimmer.class, StoredOutboxes.class, OutboxRelay.class,
        OutboxSweep.class})
public class OutboxConfiguration {
}
