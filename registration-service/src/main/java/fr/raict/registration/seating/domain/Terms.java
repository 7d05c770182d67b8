package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A workshop, the rules by which people are let into it, and when it is decided on.
 *
 * @param moment null where nothing depends on the time
 */
record Terms(Workshop workshop, AdmissionRules rules, @Nullable Moment moment) {

    /** None of one that is not published. */
    FreeSeats freeSeats() {
        return new FreeSeats(workshop.isPublished() ? workshop.capacity() : 0, rules.kept());
    }

    /** Until when a seat that is free now is offered; empty when it goes to the first in turn at once. */
    Optional<Instant> endOfOffer() {
        return Optional.ofNullable(rules.waiting().offeredFor())
                .flatMap(hours -> decidedAt().endOfOffer(workshop, hours));
    }

    Instant now() {
        return decidedAt().now();
    }

    private Moment decidedAt() {
        return Objects.requireNonNull(moment, "Nobody said when it is");
    }
}
