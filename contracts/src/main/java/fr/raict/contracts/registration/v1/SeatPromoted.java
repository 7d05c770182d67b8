package fr.raict.contracts.registration.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;
import fr.raict.contracts.Person;
import fr.raict.contracts.agenda.v1.WorkshopBrief;

/** A person who waited has a seat now. */
@EventType("registration.seat-promoted.v1")
public record SeatPromoted(UUID eventId, UUID registration, long sequence, Instant occurredAt, Person participant,
        WorkshopBrief workshop, String ticketToken) implements SeatEvent {
}
