package fr.raict.registration.seating.application;

import java.time.Clock;
import java.time.Duration;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the desks go on telling people what the agenda said, where a crash, a failure or a full outbox ended it. Each write
 * of a book marks whether somebody in it is still to be told.
 */
@Component
class UntoldUpkeep {

    private static final Duration MISSED_AFTER = Duration.ofSeconds(5);

    private final SeatBooks books;
    private final SeatDesks desks;
    private final Clock clock;

    UntoldUpkeep(SeatBooks books, SeatDesks desks, Clock clock) {
        this.books = books;
        this.desks = desks;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${raict.seating.untold-every:5s}")
    void sweep() {
        books.untoldSince(clock.instant().minus(MISSED_AFTER)).forEach(desks::tellMore);
    }
}
