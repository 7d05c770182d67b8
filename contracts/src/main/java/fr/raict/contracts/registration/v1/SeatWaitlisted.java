package fr.raict.contracts.registration.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;
import fr.raict.contracts.Person;
import fr.raict.contracts.agenda.v1.WorkshopBrief;
import org.jspecify.annotations.Nullable;

/**
 * A person registered and waits, as no seat was free.
 *
 * @param rank place in the waiting list at that moment, from 1
 * @param choice that it was made by, whose {@link SessionsChosen} tells the person; absent when this event does
 */
@EventType("registration.seat-waitlisted.v1")
public record SeatWaitlisted(UUID eventId, UUID registration, long sequence, Instant occurredAt, Person participant,
        WorkshopBrief workshop, String ticketToken, int rank,
        @Nullable UUID choice) implements SeatEvent {
}
