package fr.raict.registration.seating.application;

import java.lang.ref.SoftReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatRefused.WorkshopUnknown;
import fr.raict.registration.seating.domain.WorkshopId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what is asked of one workshop in order of arrival: many decisions on one copy of the seat book, then one
 * write, then the answers. Nobody is told anything that is not in the store.
 */
final class SeatDesk {

    /** An answer that changes nothing may come from a copy of this age; what other instances did since is not in it. */
    static final Duration COPY_TRUSTED_FOR = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(SeatDesk.class);
    private static final int LARGEST_BATCH = 500;
    private static final int OUTDATED_AT_MOST = 100;
    private static final int FAILED_AT_MOST = 3;

    private final WorkshopId workshop;
    private final SeatBooks books;
    private final SeatBookWriter writer;
    private final Executor executor;
    private final Clock clock;
    private final Queue<AskedDecision<?>> queue = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    /** Touched by whoever made the desk busy, nobody else; given up when memory is short. */
    private SoftReference<Copy> copy = new SoftReference<>(null);

    private record Copy(StoredSeatBook stored, Instant verifiedAt) {
    }

    SeatDesk(WorkshopId workshop, SeatBooks books, SeatBookWriter writer, Executor executor, Clock clock) {
        this.workshop = workshop;
        this.books = books;
        this.writer = writer;
        this.executor = executor;
        this.clock = clock;
    }

    <R> CompletableFuture<R> ask(SeatDecision<R> decision) {
        var asked = new AskedDecision<>(decision);
        queue.add(asked);
        workIfIdle();
        return asked.answer();
    }

    private void workIfIdle() {
        if (busy.compareAndSet(false, true)) {
            executor.execute(this::work);
        }
    }

    private void work() {
        try {
            for (var batch = nextBatch(); !batch.isEmpty(); batch = nextBatch()) {
                decideAndAnswer(batch);
            }
        } finally {
            busy.set(false);
        }
        // Somebody may have asked between the last look at the queue and the end of the work.
        if (!queue.isEmpty()) {
            workIfIdle();
        }
    }

    private List<AskedDecision<?>> nextBatch() {
        var batch = new ArrayList<AskedDecision<?>>();
        while (batch.size() < LARGEST_BATCH) {
            var asked = queue.poll();
            if (asked == null) {
                break;
            }
            batch.add(asked);
        }
        return batch;
    }

    private void decideAndAnswer(List<AskedDecision<?>> batch) {
        try {
            decideUntilWritten(batch);
            batch.forEach(AskedDecision::tell);
        } catch (RuntimeException | Error failure) {
            forgetCopy();
            batch.forEach(asked -> asked.fail(failure));
        }
    }

    private void decideUntilWritten(List<AskedDecision<?>> batch) {
        var outdated = 0;
        var failed = 0;
        while (!batch.isEmpty()) {
            try {
                if (decide(batch)) {
                    return;
                }
            } catch (SeatBookOutdated e) {
                forgetCopy();
                giveUpAfter(++outdated, OUTDATED_AT_MOST, e);
            } catch (WorkshopUnknown e) {
                throw e;
            } catch (RuntimeException e) {
                // The write may have gone through: on the state read anew, the keys of the requests tell.
                LOG.warn("Seats of workshop {} could not be read or written, trying again", workshop, e);
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

    /** @return false when a decision failed and was taken out of the batch, so that the others start over */
    private boolean decide(List<AskedDecision<?>> batch) {
        var stored = current(batch.stream().anyMatch(asked -> asked.decision().onLatest()));
        for (var asked : batch) {
            if (!asked.decideOn(stored.book())) {
                forgetCopy();
                batch.remove(asked);
                asked.tell();
                return false;
            }
        }
        if (stored.book().hasChanges()) {
            var people = new HashMap<RegistrationId, Person>();
            batch.forEach(asked -> people.putAll(asked.decision().people()));
            copy = new SoftReference<>(new Copy(writer.write(stored, people), clock.instant()));
        }
        return true;
    }

    private StoredSeatBook current(boolean latest) {
        var now = clock.instant();
        var known = copy.get();
        if (known != null && !latest && now.isBefore(known.verifiedAt().plus(COPY_TRUSTED_FOR))) {
            return known.stored();
        }
        var stored = known != null && books.isLatest(known.stored()) ? known.stored() : read();
        copy = new SoftReference<>(new Copy(stored, now));
        return stored;
    }

    private StoredSeatBook read() {
        return books.find(workshop).orElseThrow(() -> new WorkshopUnknown(workshop));
    }

    private void forgetCopy() {
        copy = new SoftReference<>(null);
    }
}
