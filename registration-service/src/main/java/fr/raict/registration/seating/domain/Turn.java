package fr.raict.registration.seating.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is special about how a registration waits or waited.
 *
 * @param party of people who have seats together or none has; null of somebody who waits alone
 * @param precedence by which it comes before others; null without
 * @param offer that is open; null without
 * @param drawnAs whose lot it has, as it came in their place; null when its own
 * @param accepted whether a seat was accepted and what the person awaited at that time is still to end
 */
public record Turn(@Nullable UUID party, @Nullable Precedence precedence, @Nullable Offer offer,
        @Nullable ParticipantId drawnAs, boolean accepted) {

    static final Turn PLAIN = new Turn(null, null, null, null, false);

    static Turn in(UUID party) {
        return new Turn(party, null, null, null, false);
    }

    Turn before(Precedence others) {
        return new Turn(party, others, offer, drawnAs, accepted);
    }

    Turn offered(@Nullable Offer next) {
        return new Turn(party, precedence, next, drawnAs, accepted);
    }

    Turn drawnAs(ParticipantId other) {
        return new Turn(party, precedence, offer, other, accepted);
    }

    Turn accepted(boolean rest) {
        return new Turn(party, precedence, null, drawnAs, rest);
    }

    Turn alone() {
        return new Turn(null, precedence, offer, drawnAs, accepted);
    }

    @Nullable
    Turn orNull() {
        return equals(PLAIN) ? null : this;
    }
}
