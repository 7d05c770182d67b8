package fr.raict.registration.mandates.application;

import java.time.Clock;
import java.time.Duration;

import fr.raict.registration.mandates.domain.Clearing;
import fr.raict.registration.mandates.domain.Mandate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Withdraws what accounts entered whose mandate was refused that way, some of it at a time. The mandate says so until
 * nothing is left, so a crash ends nothing; two instances that do so at once do no harm.
 */
@Component
class ClearMandates {

    private static final Logger log = LoggerFactory.getLogger(ClearMandates.class);
    private static final int MANDATES_PER_ROUND = 20;
    private static final int STEPS_PER_ROUND = 10;
    /** What was entered a moment before may not be in the lists yet. */
    private static final Duration WATCHED_FOR = Duration.ofMinutes(1);

    private final Mandates mandates;
    private final EnteredRegistrations entered;
    private final Clock clock;

    ClearMandates(Mandates mandates, EnteredRegistrations entered, Clock clock) {
        this.mandates = mandates;
        this.entered = entered;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${raict.mandates.clear-every:2s}")
    void round() {
        mandates.clearing(MANDATES_PER_ROUND).forEach(this::clear);
    }

    /** One that fails is tried again in the next round, and must not keep the others from their turn. */
    private void clear(Mandate mandate) {
        var clearing = mandate.clearing();
        if (clearing == null) {
            return;
        }
        try {
            for (var step = 0; step < STEPS_PER_ROUND; step++) {
                if (entered.withdrawSome(mandate.subject(), mandate.authority().code(), clearing.mails()) == 0) {
                    endUnlessWatched(mandate, clearing);
                    return;
                }
            }
        } catch (RuntimeException e) {
            log.warn("What was entered under mandate {} is withdrawn a little later", mandate.id(), e);
        }
    }

    private void endUnlessWatched(Mandate mandate, Clearing clearing) {
        if (clearing.since().plus(WATCHED_FOR).isAfter(clock.instant())) {
            return;
        }
        try {
            mandates.save(mandate.cleared());
        } catch (OptimisticLockingFailureException _) {
            // Somebody decided anew, or the other instance was quicker.
        }
    }
}
