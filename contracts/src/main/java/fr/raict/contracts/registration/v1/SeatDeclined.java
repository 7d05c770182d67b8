package fr.raict.contracts.registration.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;
import fr.raict.contracts.Person;
import fr.raict.contracts.agenda.v1.WorkshopBrief;

/**
 * The organiser declined a request, which has ended.
 *
 * @param reason in the organiser's words, never empty
 */
@EventType("registration.seat-declined.v1")
public record SeatDeclined(UUID eventId, UUID registration, long sequence, Instant occurredAt, Person participant,
        WorkshopBrief workshop, String ticketToken, String reason) implements SeatEvent {
}
