package fr.raict.contracts.registration.v1;

import java.time.Instant;
import java.util.UUID;

import fr.raict.contracts.EventType;
import fr.raict.contracts.Person;
import fr.raict.contracts.agenda.v1.Placement;
import fr.raict.contracts.agenda.v1.WorkshopBrief;
import org.jspecify.annotations.Nullable;

/**
 * The workshop of an active registration takes place elsewhere or at another time than said before.
 *
 * @param formerly room and time last told
 */
@EventType("registration.seat-rescheduled.v1")
public record SeatRescheduled(UUID eventId, UUID registration, long sequence, Instant occurredAt, Person participant,
        WorkshopBrief workshop, String ticketToken, boolean heldSeat,
        @Nullable Placement formerly) implements SeatEvent {
}
