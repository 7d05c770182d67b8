package fr.raict.registration.seating.application;

import java.time.Clock;
import java.time.Duration;

import fr.raict.registration.seating.domain.WorkshopId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings into the lists what a crash or a failed write kept from them. Looks only at books that should have been listed
 * long since, one at a time; two instances that do so at once do no harm.
 */
@Component
class ListUpkeep {

    private static final Logger log = LoggerFactory.getLogger(ListUpkeep.class);
    private static final Duration MISSED_AFTER = Duration.ofSeconds(5);

    private final SeatBooks books;
    private final RegistrationLists lists;
    private final Clock clock;

    ListUpkeep(SeatBooks books, RegistrationLists lists, Clock clock) {
        this.books = books;
        this.lists = lists;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${raict.lists.upkeep-every:5s}")
    void sweep() {
        books.unlistedSince(clock.instant().minus(MISSED_AFTER)).forEach(this::reconcile);
    }

    /** One that fails is tried again later, and must not keep the others from their turn. */
    private void reconcile(WorkshopId workshop) {
        try {
            books.find(workshop).ifPresent(stored -> {
                lists.reconcile(stored.book());
                books.reconciled(stored);
            });
        } catch (RuntimeException e) {
            log.warn("Lists do not show all of workshop {} yet", workshop, e);
        }
    }
}
