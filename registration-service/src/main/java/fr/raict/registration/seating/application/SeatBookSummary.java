package fr.raict.registration.seating.application;

import java.time.Instant;

import fr.raict.registration.seating.domain.Availability;
import fr.raict.registration.seating.domain.RegistrationWindow;
import fr.raict.registration.seating.domain.Workshop;

/** The head of a seat book, without the registrations. */
public record SeatBookSummary(Workshop workshop, int seated, int waiting) {

    Availability availability(Instant instant, RegistrationWindow window) {
        return new Availability(workshop.id(), workshop.capacity(), seated, waiting,
                workshop.admissionAt(instant, window));
    }
}
