package fr.raict.contracts.registration.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;
import fr.raict.contracts.Person;
import fr.raict.contracts.agenda.v1.WorkshopBrief;
import org.jspecify.annotations.Nullable;

/**
 * A person came in the place of another, whose registration ended.
 *
 * @param rank place in the waiting list, from 1; absent for who does not wait
 * @param formerRegistration that ended
 * @param choice that it was made by, which tells both; absent when this event does
 * @param awaitsApproval true while the organiser is still to decide: neither a seat nor a rank; absent else
 * @param offeredUntil when the offer of a seat ends that the former one had not answered; absent when there is none
 */
@EventType("registration.seat-handed-over.v1")
public record SeatHandedOver(UUID eventId, UUID registration, long sequence, Instant occurredAt, Person participant,
        WorkshopBrief workshop, String ticketToken, @Nullable Integer rank, UUID formerRegistration,
        @Nullable UUID choice, @Nullable Boolean awaitsApproval,
        @Nullable Instant offeredUntil) implements SeatEvent {
}
