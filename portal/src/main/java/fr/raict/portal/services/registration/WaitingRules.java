package fr.raict.portal.services.registration;

import org.jspecify.annotations.Nullable;

/**
 * In which order people wait for a seat of a workshop, and what becomes of one that is free.
 *
 * @param seed of the draw, in hexadecimal digits; only a draw has one
 * @param offeredFor working hours in which a seat that is offered may be accepted; absent where it is given at once
 */
public record WaitingRules(Order order, @Nullable String seed, @Nullable Integer offeredFor) {

    /** As whoever does not say otherwise has it. */
    public static final WaitingRules AT_ONCE = new WaitingRules(Order.ARRIVAL, null, null);

    public enum Order {
        ARRIVAL, ONE_PER_AUTHORITY, DRAW
    }
}
