package fr.raict.registration.individuals.application;

import java.time.Clock;
import java.util.List;

import fr.raict.registration.individuals.domain.Individual;
import fr.raict.registration.lists.application.FindRegisteredPeople;
import fr.raict.registration.seating.domain.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes who asked for a link thirty days ago and has been registered for nothing. So no more of them are stored for an
 * edition than links are mailed in thirty days, which a quota bounds. Two instances that do so at once do no harm.
 */
@Component
class ForgetIndividuals {

    /** More than are mailed to within an hour in many editions. */
    private static final int AT_ONCE = 2_000;
    private static final Logger log = LoggerFactory.getLogger(ForgetIndividuals.class);

    private final Individuals individuals;
    private final FindRegisteredPeople registered;
    private final Clock clock;

    ForgetIndividuals(Individuals individuals, FindRegisteredPeople registered, Clock clock) {
        this.individuals = individuals;
        this.registered = registered;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${raict.individuals.forget-every:1h}")
    void forget() {
        individuals.toForget(clock.instant(), AT_ONCE).forEach(this::forgetUnlessRegistered);
    }

    /** One that fails is tried again in the next round, and must not keep the others from their turn. */
    private void forgetUnlessRegistered(Individual individual) {
        try {
            if (registered.isEverRegistered(individual.edition(), new Viewer.Individual(individual.id()))) {
                individuals.save(individual.kept(), List.of());
            } else {
                individuals.remove(individual);
            }
        } catch (OptimisticLockingFailureException _) {
            // They asked anew, or the other instance was quicker.
        } catch (RuntimeException e) {
            log.warn("Individual {} is looked at again later", individual.id(), e);
        }
    }
}
