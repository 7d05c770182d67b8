package fr.raict.contracts.agenda.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;

/**
 * A scheduled or published workshop was changed: text, mode, link, capacity, venue, room or time.
 */
@EventType("agenda.workshop-revised.v1")
public record WorkshopRevised(UUID eventId, UUID workshop, long sequence, Instant occurredAt,
        WorkshopState state) implements WorkshopEvent {
}
