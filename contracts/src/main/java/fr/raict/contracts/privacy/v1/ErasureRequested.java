package fr.raict.contracts.privacy.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;

/**
 * Each service is to erase what it keeps of a person, and to report by {@link ErasureCarriedOut}. It is said again, with
 * the next sequence, as long as a report is missing.
 *
 * @param email by which the person is found, however it is written elsewhere
 * @param requestedAt what was told of the person after it stays
 */
@EventType("registration.erasure-requested.v1")
public record ErasureRequested(UUID eventId, UUID erasure, long sequence, Instant occurredAt, String email,
        Instant requestedAt) implements ErasureEvent {
}
