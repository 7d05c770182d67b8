package fr.raict.registration.seating.domain;

import java.time.Instant;

/**
 * The head of a seat book and its counts, without the registrations.
 *
 * @param version of the book
 */
public record SeatBookSummary(Workshop workshop, long version, SeatCounts counts) {

    public Availability availability(Instant instant, RegistrationWindow window) {
        return Availability.of(workshop, counts.seated(), counts.waiting(), instant, window);
    }
}
