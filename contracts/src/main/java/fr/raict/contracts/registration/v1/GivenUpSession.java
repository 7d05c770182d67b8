package fr.raict.contracts.registration.v1;

import java.util.UUID;

import fr.raict.contracts.agenda.v1.WorkshopBrief;

/**
 * One of the sessions that a person is no longer registered for.
 *
 * @param workshop without its link
 * @param seatSequence of the seat book's latest event then, less than that of any later event of the seat
 */
public record GivenUpSession(UUID registration, WorkshopBrief workshop, long seatSequence) {
}
