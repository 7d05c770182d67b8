package fr.raict.contracts.registration.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;
import fr.raict.contracts.Person;
import fr.raict.contracts.agenda.v1.WorkshopBrief;
import org.jspecify.annotations.Nullable;

/**
 * A registration ended.
 *
 * @param heldSeat whether the person had a seat, rather than waiting for one
 * @param reason the organiser's words when the workshop was cancelled
 * @param choice that ended it, whose {@link SessionsGivenUp} tells the person; absent when this event does
 */
@EventType("registration.seat-released.v1")
public record SeatReleased(UUID eventId, UUID registration, long sequence, Instant occurredAt, Person participant,
        WorkshopBrief workshop, String ticketToken, boolean heldSeat, Cause cause,
        @Nullable String reason, @Nullable UUID choice) implements SeatEvent {

    public enum Cause {
        WITHDRAWN, WORKSHOP_CANCELLED,
        /** A seat was offered, and nobody answered in time. */
        OFFER_LAPSED,
        /** The person accepted a seat elsewhere at the same time. */
        OVERLAP
    }
}
