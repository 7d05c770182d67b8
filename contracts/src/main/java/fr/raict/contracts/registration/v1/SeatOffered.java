package fr.raict.contracts.registration.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;
import fr.raict.contracts.Person;
import fr.raict.contracts.agenda.v1.WorkshopBrief;

/**
 * A seat is kept for a person who waited, until they say whether they want it. What comes of it is told by
 * {@link SeatPromoted} or {@link SeatReleased}.
 *
 * @param expiresAt the seat is offered to the next one then
 * @param people who are offered seats together and answer together, at least 1
 */
@EventType("registration.seat-offered.v1")
public record SeatOffered(UUID eventId, UUID registration, long sequence, Instant occurredAt, Person participant,
        WorkshopBrief workshop, String ticketToken, Instant expiresAt, int people) implements SeatEvent {
}
