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
 * Ends what people gave up for a seat in another workshop that they have now. The book of that workshop says so until it
 * has ended, so that a crash in between is made good by the sweep. Again changes nothing.
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

    /** Of those who changed to the workshop. */
    void of(WorkshopId workshop) {
        desks.answer(workshop, PendingAnswer.onLatest(SeatBook::moving)).forEach(each -> finish(workshop, each));
    }

    private void finish(WorkshopId workshop, Registration arrived) {
        var instead = arrived.instead();
        if (instead != null) {
            desks.answer(instead.workshop(), PendingAnswer.onLatest(
                    Mentioned.registrations(List.of(instead.registration())),
                    book -> book.withdraw(instead.registration(), new Viewer.Organiser())));
            desks.answer(workshop, PendingAnswer.onLatest(book -> {
                book.moved(arrived.id());
                return true;
            }));
        }
    }

    @Scheduled(fixedDelayString = "${raict.seating.untold-every:5s}")
    void finish() {
        for (var workshop : books.movingSince(clock.instant().minus(LEFT_ALONE_FOR))) {
            try {
                of(workshop);
            } catch (RuntimeException e) {
                log.warn("Some who changed to workshop {} keep their other seat a little longer", workshop, e);
            }
        }
    }
}
