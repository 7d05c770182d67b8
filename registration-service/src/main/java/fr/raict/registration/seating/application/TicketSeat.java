package fr.raict.registration.seating.application;

import fr.raict.registration.seating.domain.ParticipantId;

/**
 * The registration behind a ticket.
 *
 * @param participant whose it is
 * @param link by which the participant takes part from afar; empty while there is none, and without a seat
 */
public record TicketSeat(WorkshopDetails workshop, RegistrationDetails registration, ParticipantId participant,
        String link) {
}
