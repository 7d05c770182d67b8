package fr.raict.contracts.agenda.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;

/** A workshop got a room and a slot; it is not public yet. */
@EventType("agenda.workshop-scheduled.v1")
public record WorkshopScheduled(UUID eventId, UUID workshop, long sequence, Instant occurredAt,
        WorkshopState state) implements WorkshopEvent {
}
