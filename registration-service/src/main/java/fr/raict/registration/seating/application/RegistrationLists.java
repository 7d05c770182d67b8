package fr.raict.registration.seating.application;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.WorkshopId;

/**
 * What lists are answered from: a row for each registration and a summary for each workshop, so that nobody reads the seat
 * books for them. The books stay the truth. What is written twice, late or out of order does no harm, as a row or summary
 * is never replaced by one of an older version of its book.
 */
public interface RegistrationLists {

    /**
     * Writes what a new version of a book changed.
     *
     * @param book as it is in the store
     */
    void write(SeatBook book, SortedMap<Integer, Registration> changed);

    /** Brings the rows and the summary of a book to its state, whatever was missed; what is right is not written. */
    void reconcile(SeatBook book);

    /** At most as many as the query's page holds. */
    List<ListedRegistration> find(RegistrationQuery query);

    long count(RegistrationQuery query);

    /** Of all workshops of an edition, of which there are some hundred at most. */
    List<SeatBookSummary> summaries(EditionId edition);

    List<SeatBookSummary> summaries(Collection<WorkshopId> workshops);
}
