package fr.raict.registration.choosing.application;

import java.time.Clock;
import java.time.Duration;

import fr.raict.registration.choosing.domain.Choice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finishes choices that a crash or a failure left behind, some in each round; one that fails waits for a minute. */
@Component
class CarryOnChoices {

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);
    private static final Logger log = LoggerFactory.getLogger(CarryOnChoices.class);

    private final Choices choices;
    private final CarryOut carryOut;
    private final Clock clock;

    CarryOnChoices(Choices choices, CarryOut carryOut, Clock clock) {
        this.choices = choices;
        this.carryOut = carryOut;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${raict.choosing.carry-on-every:5s}")
    void carryOn() {
        choices.unfinished(clock.instant()).forEach(this::carryOn);
    }

    private void carryOn(Choice choice) {
        try {
            carryOut.of(choice);
        } catch (RuntimeException e) {
            log.warn("Choice {} is carried on later", choice.id(), e);
            choices.carryOnAt(choice.id(), clock.instant().plus(AFTER_FAILURE));
        }
    }
}
