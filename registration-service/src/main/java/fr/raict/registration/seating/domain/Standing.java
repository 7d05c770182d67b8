package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.List;

import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody who waits stands, and how that came about.
 *
 * @param seed of the draw; null of another order
 * @param ahead people whose turn comes before
 * @param waiting people who wait in all
 * @param together people who have seats with this one or none has, itself included
 * @param precedences why others were put before, the first first
 * @param precedence why this one was put before others; null when it was not
 * @param offeredFor working hours in which an offer is to be answered; null when a seat goes to the first at once
 */
public record Standing(WaitingOrder order, @Nullable String seed, int ahead, int waiting, int together,
        @Bounded(most = Standing.MOST_REASONS, because = "the first say enough") List<String> precedences,
        @Nullable Given precedence, @Nullable Integer offeredFor) {

    static final int MOST_REASONS = 10;

    /** A precedence, without who gave it. */
    public record Given(String reason, Instant at) {
    }
}
