package fr.raict.contracts.registration.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;
import fr.raict.contracts.Person;
import fr.raict.contracts.agenda.v1.WorkshopBrief;
import org.jspecify.annotations.Nullable;

/**
 * A person asked for a seat in a workshop whose organiser decides on each request. What comes of it is told by
 * {@link SeatAssigned}, {@link SeatWaitlisted} or {@link SeatDeclined}.
 *
 * @param choice that it was made by, whose {@link SessionsChosen} tells the person; absent when this event does
 */
@EventType("registration.seat-requested.v1")
public record SeatRequested(UUID eventId, UUID registration, long sequence, Instant occurredAt, Person participant,
        WorkshopBrief workshop, String ticketToken, @Nullable UUID choice) implements SeatEvent {
}
