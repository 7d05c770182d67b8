package fr.raict.contracts.registration.v1;

import java.util.UUID;

import fr.raict.contracts.agenda.v1.WorkshopBrief;
import org.jspecify.annotations.Nullable;

/**
 * One of the sessions that a person was registered for.
 *
 * @param workshop its link is there only for who has a seat
 * @param ticketToken secret part of the participant's ticket link; only mail to the participant may show it
 * @param rank place in the waiting list at that moment, from 1; absent for who does not wait
 * @param seatSequence of the seat book's latest event then, less than that of any later event of the seat
 * @param awaitsApproval true while the organiser is still to decide: neither a seat nor a rank; absent else
 */
public record ChosenSession(UUID registration, WorkshopBrief workshop, String ticketToken, @Nullable Integer rank,
        long seatSequence, @Nullable Boolean awaitsApproval) {
}
