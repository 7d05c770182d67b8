package fr.raict.contracts.agenda.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;

/** A workshop is in the public programme from now on. */
@EventType("agenda.workshop-published.v1")
public record WorkshopPublished(UUID eventId, UUID workshop, long sequence, Instant occurredAt,
        WorkshopState state) implements WorkshopEvent {
}
