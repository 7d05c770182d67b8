package fr.raict.registration.seating.application;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatBookChanges;
import fr.raict.registration.seating.domain.WorkshopId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings what happens in the seat books into the lists. A book carries since when its lists may have missed something,
 * written with each change. Once they have it, rows at once and the summary within a second, the mark is taken off.
 * What a crash or a failed write kept from them is brought in later, a book at a time; two instances that do so at once
 * do no harm.
 */
@Component
class ListUpkeep {

    private static final Logger log = LoggerFactory.getLogger(ListUpkeep.class);
    private static final Duration MISSED_AFTER = Duration.ofSeconds(5);

    private final SeatBooks books;
    private final RegistrationLists lists;
    private final Clock clock;
    /** The versions that the lists have; as many as workshops changed within a second. */
    private final Map<WorkshopId, Long> listed = new HashMap<>();

    ListUpkeep(SeatBooks books, RegistrationLists lists, Clock clock) {
        this.books = books;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * Shows in the lists what was just written. The seats are in the store, so whatever happens here is no reason to
     * say that they are not.
     */
    StoredSeatBook show(StoredSeatBook saved, SeatBookChanges changes) {
        var book = saved.book();
        try {
            if (changes.moved()) {
                reconcile(book);
            } else {
                lists.write(book.summary(), changes.registrations().values());
            }
            return saved.isListedButForLatest() ? complete(saved) : saved;
        } catch (RuntimeException e) {
            log.warn("Lists will show what changed in workshop {} a little later", book.workshop().id(), e);
            return saved;
        }
    }

    void forget(WorkshopId workshop) {
        lists.forget(workshop);
    }

    /** What leaves a book is not compared with it again, so it is brought in before. */
    void complete(SeatBook book, List<Registration> leaving) {
        lists.reconcile(book.summary(), leaving);
    }

    private void reconcile(SeatBook book) {
        lists.reconcile(book.summary(), book.state().registrations());
        if (book.hasLetGo()) {
            lists.moveEnded(book.summary());
        }
    }

    private StoredSeatBook complete(StoredSeatBook saved) {
        note(saved.book());
        return saved.listed();
    }

    private synchronized void note(SeatBook book) {
        listed.merge(book.workshop().id(), book.state().version(), Math::max);
    }

    private synchronized Map<WorkshopId, Long> drain() {
        var drained = Map.copyOf(listed);
        listed.clear();
        return drained;
    }

    @Scheduled(fixedDelayString = "${raict.lists.mark-every:1s}")
    void takeOffMarks() {
        var complete = drain();
        lists.flush();
        if (!complete.isEmpty()) {
            books.listed(complete);
        }
    }

    @Scheduled(fixedDelayString = "${raict.lists.upkeep-every:5s}")
    void sweep() {
        books.unlistedSince(clock.instant().minus(MISSED_AFTER)).forEach(this::reconcile);
    }

    /** One that fails is tried again later, and must not keep the others from their turn. */
    private void reconcile(WorkshopId workshop) {
        try {
            books.find(workshop).map(StoredSeatBook::book).ifPresent(book -> {
                reconcile(book);
                note(book);
            });
        } catch (RuntimeException e) {
            log.warn("Lists do not show all of workshop {} yet", workshop, e);
        }
    }
}
