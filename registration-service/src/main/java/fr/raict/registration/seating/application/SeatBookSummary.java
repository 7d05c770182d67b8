package fr.raict.registration.seating.application;

import java.time.Instant;

import fr.raict.registration.seating.domain.Availability;
import fr.raict.registration.seating.domain.RegistrationWindow;
import fr.raict.registration.seating.domain.SeatCounts;
import fr.raict.registration.seating.domain.Workshop;

/** The head of a seat book and its counts, without the registrations. */
public record SeatBookSummary(Workshop workshop, SeatCounts counts) {

    Availability availability(Instant instant, RegistrationWindow window) {
        return new Availability(workshop.id(), workshop.capacity(), counts.seated(), counts.waiting(),
                workshop.admissionAt(instant, window));
    }
}
