package fr.raict.registration.seating.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All there is to know of a seat book, as kept in the store.
 *
 * @param version grows with each write
 * @param sequence of its latest event
 * @param departed counts the registrations that have left
 * @param registrations the others, in order of arrival
 */
public record SeatBookState(Workshop workshop, AdmissionRules rules, long version, long sequence,
        @Nullable Rescheduling rescheduling,
        Departed departed, List<Registration> registrations) {
}
