package fr.raict.registration.seating.application;

import java.util.List;

/** A workshop and those of its registrations that somebody may see, in order of arrival. */
public record WorkshopSeats(WorkshopDetails workshop, List<RegistrationDetails> registrations) {
}
