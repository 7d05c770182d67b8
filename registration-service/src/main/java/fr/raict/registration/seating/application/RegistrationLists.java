package fr.raict.registration.seating.application;

import java.util.Collection;
import java.util.List;

import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.SeatBookSummary;
import fr.raict.registration.seating.domain.WorkshopId;

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
     */
    void write(SeatBookSummary book, Collection<Registration> changed);

    /** Brings the rows of these and the summary of their book to its state; what is right is not written. */
    void reconcile(SeatBookSummary book, List<Registration> registrations);

    /** Brings the rows of what has left a book to the workshop's place in the programme. */
    void moveEnded(SeatBookSummary book);

    /** Removes the summary of a book that was removed. */
    void forget(WorkshopId workshop);

    /** Makes the summaries durable. */
    void flush();
}
