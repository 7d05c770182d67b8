package fr.raict.registration.seating.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;

import fr.raict.platform.outbox.OutboxFull;
import fr.raict.registration.seating.application.SeatBookCopies.Copy;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatRefused.WorkshopUnknown;
import fr.raict.registration.seating.domain.WorkingCalendar;
import fr.raict.registration.seating.domain.WorkshopId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Decides what is asked of one workshop in order of arrival: many decisions on one copy of the seat book, then one
 * write, then the answers. Each write also tells a part of those who are still to be told what the agenda said; so does
 * one of its own while nobody asks. Nobody is told anything that is not in the store. At most {@value #MOST_WAITING} decisions
 * wait; one beyond is answered at once that it is to be asked again.
 */
final class SeatDesk {

    /** Whoever publishes events takes them out without a new version, so a copy without room is read anew then. */
    static final Duration FULL_COPY_TRUSTED_FOR = Duration.ofSeconds(10);

    private static final int LITTLE_ROOM = 100;
    private static final Logger log = LoggerFactory.getLogger(SeatDesk.class);
    static final int MOST_WAITING = 5_000;
    private static final int OUTDATED_AT_MOST = 100;
    private static final int FAILED_AT_MOST = 3;

    private final WorkshopId workshop;
    private final SeatBooks books;
    private final SeatBookWriter writer;
    private final EndedRegistrations ended;
    private final Allowances allowances;
    private final SeatingSettings settings;
    private final Executor executor;
    private final Clock clock;
    private final WorkingCalendar calendar;
    private final Queue<PendingAnswer<?>> queue = new LinkedBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean busy = new AtomicBoolean();
    /** This workshop's is touched by whoever made the desk busy, nobody else. */
    private final SeatBookCopies copies;

    SeatDesk(WorkshopId workshop, SeatBooks books, SeatBookWriter writer, EndedRegistrations ended,
            Allowances allowances, SeatBookCopies copies, SeatingSettings settings, Executor executor, Clock clock,
            WorkingCalendar calendar) {
        this.workshop = workshop;
        this.books = books;
        this.writer = writer;
        this.ended = ended;
        this.allowances = allowances;
        this.copies = copies;
        this.settings = settings;
        this.executor = executor;
        this.clock = clock;
        this.calendar = calendar;
    }

    <R> CompletableFuture<R> ask(PendingAnswer<R> asked) {
        if (queue.offer(asked)) {
            workIfIdle();
        } else {
            asked.fail(new SeatingUnavailable("Too many wait", null));
        }
        return asked.answer();
    }

    private void workIfIdle() {
        if (busy.compareAndSet(false, true)) {
            executor.execute(this::work);
        }
    }

    private void work() {
        try {
            for (var batch = nextBatch(); !batch.isEmpty() || canTellMore(); batch = nextBatch()) {
                decideAndAnswer(batch);
                letGoOfEnded();
            }
        } finally {
            busy.set(false);
        }
        // Somebody may have asked between the last look at the queue and the end of the work.
        if (!queue.isEmpty()) {
            workIfIdle();
        }
    }

    /** Without room for events, or without a copy as after a failure, the sweep asks again later. */
    private boolean canTellMore() {
        var known = copies.of(workshop);
        return known != null && known.stored().book().hasMoreToTell(known.stored().roomForEvents());
    }

    private Batch nextBatch() {
        var batch = new ArrayList<PendingAnswer<?>>();
        while (batch.size() < settings.decisionsPerWrite()) {
            var asked = queue.poll();
            if (asked == null) {
                break;
            }
            if (asked.isAwaited()) {
                batch.add(asked);
            }
        }
        return new Batch(batch);
    }

    private void decideAndAnswer(Batch batch) {
        try {
            decideUntilWritten(batch);
            batch.tell();
            batch.giveBackUnused(allowances);
        } catch (RuntimeException | Error failure) {
            forgetCopy();
            if (batch.isEmpty()) {
                log.warn("People of workshop {} are told a little later", workshop, failure);
            }
            batch.fail(failure);
        }
    }

    /** In a write of its own. One that fails is tried again after the next write. */
    private void letGoOfEnded() {
        var known = copies.of(workshop);
        var leaving = known == null ? List.<Registration>of() : known.stored().book().leaving();
        if (known == null || leaving.isEmpty()) {
            return;
        }
        try {
            keep(writer.letGo(known.stored(), leaving), clock.instant());
        } catch (RuntimeException e) {
            log.info("Ended registrations stay in the book of workshop {} for now: {}", workshop, e.toString());
            forgetCopy();
        }
    }

    private void decideUntilWritten(Batch batch) {
        var told = new HashSet<RegistrationId>();
        var entered = writer.enterSeats();
        var outdated = 0;
        var failed = 0;
        while (true) {
            try {
                if (decide(batch, told, entered)) {
                    return;
                }
            } catch (WorkshopUnknown | OutboxFull e) {
                throw e;
            } catch (OptimisticLockingFailureException e) {
                forgetCopy();
                giveUpAfter(++outdated, OUTDATED_AT_MOST, e);
            } catch (RuntimeException e) {
                // The write may have gone through: on the state read anew, the keys of the requests tell.
                log.warn("Seats of workshop {} could not be read or written, trying again", workshop, e);
                forgetCopy();
                giveUpAfter(++failed, FAILED_AT_MOST, e);
            }
        }
    }

    private static void giveUpAfter(int times, int atMost, RuntimeException cause) {
        if (times >= atMost) {
            throw new SeatingUnavailable("The seat book could not be written", cause);
        }
    }

    /**
     * @return false when a decision failed and was taken out of the batch, or when somebody turned out to be taken
     *         elsewhere, so that it starts over
     */
    private boolean decide(Batch batch, Set<RegistrationId> told, EnteredSeats entered) {
        var stored = current(batch.needsLatest());
        var book = stored.book();
        if (book.hasLetGo()) {
            recall(book, batch);
        }
        book.at(clock.instant(), calendar);
        book.limitEvents(stored.roomForEvents());
        book.except(entered.taken());
        batch.takeAllowances(book, allowances);
        if (!batch.askOf(book)) {
            forgetCopy();
            return false;
        }
        book.tellMore();
        if (!entered.enterAllOf(book)) {
            forgetCopy();
            return false;
        }
        if (book.hasChanges()) {
            keep(writer.write(stored, batch.people(), told), clock.instant());
        }
        entered.leaveOnlyGiven(book);
        return true;
    }

    /** What has left the book is looked up for the whole batch at once. */
    private void recall(SeatBook book, Batch batch) {
        var missing = batch.mentionedOutside(book);
        book.recall(missing.isEmpty() ? List.of() : ended.find(workshop, missing.ids(), missing.keys()));
    }

    private StoredSeatBook current(boolean latest) {
        var now = clock.instant();
        var known = copies.of(workshop);
        if (known != null && !latest && now.isBefore(known.verifiedAt().plus(settings.copyTrustedFor()))) {
            return known.stored();
        }
        if (known != null && !mayHaveRoomAgain(known, now) && books.isLatest(known.stored())) {
            copies.keep(workshop, new Copy(known.stored(), known.readAt(), now));
            return known.stored();
        }
        return keep(read(), now);
    }

    private static boolean mayHaveRoomAgain(Copy known, Instant now) {
        return known.stored().roomForEvents() < LITTLE_ROOM
                && !now.isBefore(known.readAt().plus(FULL_COPY_TRUSTED_FOR));
    }

    private StoredSeatBook keep(StoredSeatBook stored, Instant readAt) {
        copies.keep(workshop, new Copy(stored, readAt, readAt));
        return stored;
    }

    private StoredSeatBook read() {
        return books.find(workshop).orElseThrow(() -> new WorkshopUnknown(workshop));
    }

    private void forgetCopy() {
        copies.forget(workshop);
    }
}
