package fr.raict.registration.seating.application;

import java.util.List;
import java.util.SortedMap;

import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.SeatBookSummary;

/**
 * What lists are answered from: a row for each registration and a summary for each workshop, so that nobody reads the
 * seat books for them. The books stay the truth. What is written twice, late or out of order does no harm, as a row or
 * summary is never replaced by one of an older version of its book.
 */
public interface RegistrationLists {

    /**
     * Writes what a new version of a book changed; the summary is at hand at once, and durable after {@link #flush}.
     *
     * @param book as it is in the store
     * @param changed by their position in the line
     */
    void write(SeatBookSummary book, SortedMap<Integer, Registration> changed);

    /**
     * Brings the rows and the summary of a book to its state, whatever was missed; what is right is not written.
     *
     * @param registrations all of them in order of arrival
     */
    void reconcile(SeatBookSummary book, List<Registration> registrations);

    /** Makes the summaries durable. */
    void flush();
}
