package fr.raict.registration.seating.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.raict.contracts.Event;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** The seat books of all workshops, one document each. */
public interface SeatBooks {

    Optional<StoredSeatBook> find(WorkshopId workshop);

    /** Whether the store still has this version; much cheaper than reading it again. */
    boolean isLatest(StoredSeatBook stored);

    /**
     * Writes what changed, and the events with it, in one update. The book counts as saved then.
     *
     * @return the book as stored now
     * @throws OptimisticLockingFailureException when the version is not the stored one any more; nothing is written
     *            then
     * @throws RuntimeException when the store fails: it may or may not have been written then
     */
    StoredSeatBook save(StoredSeatBook stored, List<? extends Event> events);

    /** @throws DuplicateKeyException when there is one already */
    StoredSeatBook add(SeatBook book);

    /** Whether there was one without any registration; it is removed then. */
    boolean removeEmpty(WorkshopId workshop);

    /** Notes by version that the lists have all that the books say, unless these changed meanwhile. */
    void listed(Map<WorkshopId, Long> versions);

    /** Workshops in which people are still to be told something, and nobody was since before then, some of them. */
    List<WorkshopId> untoldSince(Instant before);

    /** Some in which somebody has had a seat since before then for which they still give up another one. */
    List<WorkshopId> movingSince(Instant before);

    /** Workshops in which an offer has ended by then. */
    List<WorkshopId> withOffersEndedAt(Instant now);

    /** Other workshops of its edition at an overlapping time; none of one that has no time. */
    List<WorkshopId> overlapping(Workshop workshop);

    /** Workshops whose lists may have missed something since before then, some of them. */
    List<WorkshopId> unlistedSince(Instant before);

    /** Without their registrations. */
    List<Workshop> workshops(Collection<WorkshopId> ids);
}
