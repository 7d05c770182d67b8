package fr.raict.contracts.agenda.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;

/** A workshop that had lost its place in the schedule, and was never published, was deleted. */
@EventType("agenda.workshop-removed.v1")
public record WorkshopRemoved(UUID eventId, UUID workshop, long sequence, Instant occurredAt) implements WorkshopEvent {
}
