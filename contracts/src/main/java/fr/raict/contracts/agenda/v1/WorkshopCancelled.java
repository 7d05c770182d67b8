package fr.raict.contracts.agenda.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;

/** A workshop will not take place. */
@EventType("agenda.workshop-cancelled.v1")
public record WorkshopCancelled(UUID eventId, UUID workshop, long sequence, Instant occurredAt,
        WorkshopState state) implements WorkshopEvent {
}
