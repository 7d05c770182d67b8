package fr.raict.registration.seating.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.raict.contracts.registration.v1.SeatEvent;
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
    StoredSeatBook add(SeatBook book);

    /**
     * Notes that the lists have what the latest write changed; to be durable soon, not at once.
     *
     * @param stored as {@link #save} or {@link #add} answered it
     * @return the same, to be used from now on
     */
    StoredSeatBook listed(StoredSeatBook stored);

    /** Notes that the lists have all that this version says. */
    void reconciled(StoredSeatBook stored);

    /** Workshops whose lists may have missed something since before then, some of them. */
    List<WorkshopId> unlistedSince(Instant before);
}
