package fr.raict.registration.seating.application;

import java.time.Instant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.raict.platform.outbox.Outbox;
import fr.raict.registration.seating.domain.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * The seat books that this instance has in memory: about {@value #MOST_REGISTRATIONS} registrations in all, an event
 * that waits to be published counting as much as four. The one not used for longest goes first, and all when memory is
 * short.
 */
final class SeatBookCopies {

    private static final int MOST_REGISTRATIONS = 100_000;
    private static final int REGISTRATIONS_PER_EVENT = 4;
    private static final int EMPTY_BOOK = 20;

    private final Cache<WorkshopId, Copy> copies = Caffeine.newBuilder().softValues().executor(Runnable::run)
            .maximumWeight(MOST_REGISTRATIONS).<WorkshopId, Copy>weigher((_, copy) -> copy.weight()).build();

    /** A book as it was read or written at a time, and still was later. */
    record Copy(StoredSeatBook stored, Instant readAt, Instant verifiedAt) {

        private int weight() {
            return EMPTY_BOOK + stored.book().length()
                    + REGISTRATIONS_PER_EVENT * (Outbox.MOST_EVENTS - stored.roomForEvents());
        }
    }

    @Nullable
    Copy of(WorkshopId workshop) {
        return copies.getIfPresent(workshop);
    }

    void keep(WorkshopId workshop, Copy copy) {
        copies.put(workshop, copy);
    }

    void forget(WorkshopId workshop) {
        copies.invalidate(workshop);
    }
}
