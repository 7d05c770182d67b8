package fr.raict.registration.seating.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatRefused;
import fr.raict.registration.seating.domain.SeatRefused.WorkshopUnknown;
import fr.raict.registration.seating.domain.WorkingCalendar;
import fr.raict.registration.seating.domain.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * The one desk of each workshop in this instance, a small object for each workshop in the store. Other instances have
 * theirs; the store's version keeps them apart.
 */
@Service
@EnableConfigurationProperties({SeatingSettings.class, Quotas.class})
class SeatDesks implements AutoCloseable {

    /** Others wait; a desk asks for work once, however many decisions it has to take. */
    private static final int DESKS_AT_WORK = 16;
    private static final Duration UNTOLD_AFTER = Duration.ofSeconds(5);

    private final SeatBookCopies copies = new SeatBookCopies();
    private final Map<WorkshopId, SeatDesk> desks = new ConcurrentHashMap<>();
    /** Not virtual threads: after each answer of the store, one would wait behind the whole crowd that waits for it. */
    private final ExecutorService executor = Executors.newFixedThreadPool(DESKS_AT_WORK,
            Thread.ofPlatform().name("seat-desk-", 0).factory());
    private final SeatBooks books;
    private final SeatBookWriter writer;
    private final EndedRegistrations ended;
    private final Allowances allowances;
    private final SeatingSettings settings;
    private final Clock clock;
    private final WorkingCalendar calendar;

    SeatDesks(SeatBooks books, SeatBookWriter writer, EndedRegistrations ended, Allowances allowances,
            SeatingSettings settings, Clock clock, WorkingCalendar calendar) {
        this.books = books;
        this.writer = writer;
        this.ended = ended;
        this.allowances = allowances;
        this.settings = settings;
        this.clock = clock;
        this.calendar = calendar;
    }

    /**
     * Waits for the durable answer; to be called from a virtual thread.
     *
     * @throws SeatRefused when the book refuses
     * @throws SeatingUnavailable when there is no answer in time
     */
    <R> R answer(WorkshopId workshop, PendingAnswer<R> asked) {
        return ask(workshop, asked).get();
    }

    /** Asks at once, so that several may be asked together. The supplier waits for the answer as {@link #answer} does. */
    <R> Supplier<R> ask(WorkshopId workshop, PendingAnswer<R> asked) {
        var desk = desk(workshop);
        var answer = desk.ask(asked);
        return () -> await(workshop, desk, answer);
    }

    private <R> R await(WorkshopId workshop, SeatDesk desk, CompletableFuture<R> answer) {
        try {
            return answer.get(settings.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw asAnswer(workshop, desk, e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(false); // who gave up need not be decided on
            // Says what it is to whoever retries what passes by itself.
            throw new SeatingUnavailable("No answer in time",
                    new TransientDataAccessResourceException(
                            "The seat book took longer than " + settings.answerWithin(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SeatingUnavailable("Interrupted", e);
        }
    }

    private RuntimeException asAnswer(WorkshopId workshop, SeatDesk desk, @Nullable Throwable cause) {
        if (cause instanceof WorkshopUnknown) {
            // Ids that somebody made up must not add up in memory.
            desks.remove(workshop, desk);
        }
        return cause instanceof RuntimeException known ? known : new SeatingUnavailable("Failed", cause);
    }

    /**
     * Has the desks go on telling people what the agenda said, where a crash, a failure or a full outbox ended it; waits
     * for nothing. Each write of a book marks whether somebody in it is still to be told.
     */
    @Scheduled(fixedDelayString = "${raict.seating.untold-every:5s}")
    void tellUntold() {
        books.untoldSince(clock.instant().minus(UNTOLD_AFTER))
                .forEach(workshop -> desk(workshop).ask(PendingAnswer.onLatest(SeatBook::hasMoreToTell)));
    }

    /** Has the desks end the offers that nobody answered in time; waits for nothing. */
    @Scheduled(fixedDelayString = "${raict.seating.offers-every:5s}")
    void endOffers() {
        books.withOffersEndedAt(clock.instant())
                .forEach(workshop -> desk(workshop).ask(PendingAnswer.onLatest(SeatBook::hasMoreToTell)));
    }

    private SeatDesk desk(WorkshopId workshop) {
        return desks.computeIfAbsent(workshop, this::open);
    }

    private SeatDesk open(WorkshopId workshop) {
        return new SeatDesk(workshop, books, writer, ended, allowances, copies, settings, executor, clock,
                calendar);
    }

    @Override
    public void close() {
        executor.close();
    }
}
