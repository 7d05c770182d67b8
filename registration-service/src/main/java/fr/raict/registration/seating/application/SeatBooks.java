package fr.raict.registration.seating.application;

import java.util.List;
import java.util.Optional;

import fr.raict.contracts.registration.v1.SeatEvent;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.WorkshopId;

/** The seat books of all workshops, one document each. */
public interface SeatBooks {

    Optional<StoredSeatBook> find(WorkshopId workshop);

    /** Whether the store still has this version; much cheaper than reading it again. */
    boolean isLatest(StoredSeatBook stored);

    /**
     * Writes what changed, and the events with it, in one update. The book counts as saved then.
     *
     * @return the book as stored now
     * @throws SeatBookOutdated when the version is not the stored one any more
     * @throws RuntimeException when the store fails: it may or may not have been written then
     */
    StoredSeatBook save(StoredSeatBook stored, List<SeatEvent> events);

    /** @throws SeatBookOutdated when there is one already */
    void add(SeatBook book);

    List<SeatBookSummary> ofEdition(EditionId edition);
}
