package fr.raict.registration.seating.application;

import java.util.List;

/**
 * A workshop and those of its registrations that somebody may see, in order of arrival.
 *
 * @param link by which people take part from afar; empty while there is none, and for who has no seat
 */
public record WorkshopSeats(WorkshopDetails workshop, List<RegistrationDetails> registrations, String link) {
}
