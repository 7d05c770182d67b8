package fr.raict.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that happened to one aggregate. Within a version only optional fields are added; a break is a new version,
 * published beside the old one.
 */
public interface Event {

    /** Unique (UUIDv7); the same on every delivery of this event. */
    UUID eventId();

    /** The aggregate it happened to; the key of its Kafka record. */
    UUID aggregateId();

    /**
     * 1, 2, 3… per aggregate, without gaps: what is not newer than the last one seen is a repeat.
     */
    long sequence();

    Instant occurredAt();
}
