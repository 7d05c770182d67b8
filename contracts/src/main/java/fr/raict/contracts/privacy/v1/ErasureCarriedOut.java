package fr.raict.contracts.privacy.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;

/**
 * A service keeps nothing any more of the person whose erasure was requested.
 *
 * @param sequence of the request that it answers
 * @param service its name, such as {@code notification-service}
 */
@EventType("privacy.erasure-carried-out.v1")
public record ErasureCarriedOut(UUID eventId, UUID report, long sequence, Instant occurredAt, UUID erasure,
        String service) implements ErasureReportEvent {
}
