package fr.raict.registration.seating.application;

/**
 * The registration behind a ticket.
 *
 * @param link by which the participant takes part from afar; empty while there is none, and without a seat
 */
public record TicketSeat(WorkshopDetails workshop, RegistrationDetails registration, String link) {
}
