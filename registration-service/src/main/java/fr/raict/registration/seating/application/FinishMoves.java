package fr.raict.registration.seating.application;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.seating.domain.WorkshopId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends what people gave up for a seat in another workshop that they have now, and what they awaited at the time of a seat
 * that they accepted. The book of that workshop says so until it has ended, so that a crash in between is made good by the
 * sweep. Again changes nothing.
 */
@Component
class FinishMoves {

    private static final Logger log = LoggerFactory.getLogger(FinishMoves.class);
    private static final Duration LEFT_ALONE_FOR = Duration.ofSeconds(2);

    private final SeatDesks desks;
    private final SeatBooks books;
    private final Clock clock;

    FinishMoves(SeatDesks desks, SeatBooks books, Clock clock) {
        this.desks = desks;
        this.books = books;
        this.clock = clock;
    }

    /** The same as {@link #of}, but that what cannot be ended now is left to the sweep. */
    void tryOf(WorkshopId workshop) {
        try {
            of(workshop);
        } catch (RuntimeException e) {
            log.warn("Some who have a seat in workshop {} keep what they gave up for it a little longer", workshop, e);
        }
    }

    /** Of those who changed to the workshop, or accepted a seat in it. */
    void of(WorkshopId workshop) {
        desks.answer(workshop, PendingAnswer.onLatest(SeatBook::moving)).forEach(each -> finish(workshop, each));
    }

    private void finish(WorkshopId workshop, Registration arrived) {
        var instead = arrived.instead();
        if (instead != null) {
            desks.answer(instead.workshop(), PendingAnswer.onLatest(
                    Mentioned.registrations(List.of(instead.registration())),
                    book -> book.withdraw(instead.registration(), new Viewer.Organiser())));
        }
        if (arrived.endsWaits()) {
            endWaits(workshop, arrived);
        }
        desks.answer(workshop, PendingAnswer.onLatest(book -> {
            book.moved(arrived.id());
            return true;
        }));
    }

    private void endWaits(WorkshopId workshop, Registration accepted) {
        var here = desks.answer(workshop, PendingAnswer.onLatest(SeatBook::workshop));
        books.overlapping(here).forEach(other -> desks.answer(other, PendingAnswer.onLatest(book -> {
            book.endWaitsOf(accepted.participant(), accepted.id());
            return true;
        })));
    }

    @Scheduled(fixedDelayString = "${raict.seating.untold-every:5s}")
    void finish() {
        books.movingSince(clock.instant().minus(LEFT_ALONE_FOR)).forEach(this::tryOf);
    }
}
