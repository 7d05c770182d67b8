package fr.raict.platform.events;

import java.time.Instant;

/** An event ready for Kafka: its envelope and its data as JSON. */
public interface PublishableEvent {

    String eventId();

    String topic();

    String key();

    String type();

    long sequence();

    Instant at();

    String data();
}
