package fr.raict.registration.seating.domain;

/**
 * The head of a seat book and its counts, without the registrations.
 *
 * @param version of the book
 */
public record SeatBookSummary(Workshop workshop, long version, SeatCounts counts) {
}
