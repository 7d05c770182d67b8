package fr.raict.contracts.registration.v1;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.contracts.EventType;
import fr.raict.contracts.Person;
import fr.raict.contracts.agenda.v1.Placement;
import fr.raict.contracts.agenda.v1.WorkshopBrief;
import org.jspecify.annotations.Nullable;

/**
 * The workshop of an active registration is another than said before: its title, how people take part, the link by
 * which they do, its venue, room or time.
 *
 * @param formerly room and time last told; absent when they were none, or not everybody was told the same
 * @param before all that was last told; absent when not everybody was told the same, and in events of earlier versions
 * @param clashes titles of other workshops that the person has a seat or speaks in at the same time, now that this one was
 *            moved: they are asked to choose; absent when there are none
 * @param awaitsApproval true while the organiser is still to decide: neither a seat nor a rank; absent else
 */
@EventType("registration.seat-rescheduled.v1")
public record SeatRescheduled(UUID eventId, UUID registration, long sequence, Instant occurredAt, Person participant,
        WorkshopBrief workshop, String ticketToken, boolean heldSeat,
        @Nullable Placement formerly, @Nullable WorkshopBrief before,
        @Nullable List<String> clashes, @Nullable Boolean awaitsApproval) implements SeatEvent {
}
