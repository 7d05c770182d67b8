package fr.raict.platform.consumption;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A record that could not be processed.
 *
 * @param id its origin: topic, partition and offset
 * @param key the aggregate it is about
 * @param type its CloudEvents type, absent when it is no CloudEvent
 * @param cause why it could not be processed
 * @param at when it was put aside
 * @param data the record's value as text, its first 20,000 bytes
 */
public record DeadLetter(String id, String topic, @Nullable String key, @Nullable String type, String cause, Instant at,
        String data) {
}
