package fr.raict.registration.seating.domain;

import org.jspecify.annotations.Nullable;

/**
 * How free seats come to those who wait.
 *
 * @param seed of the draw, in hexadecimal digits; null of another order
 * @param offeredFor working hours in which the offer of a seat is to be answered; null when a seat goes to the first at
 *            once
 */
public record WaitingRules(WaitingOrder order, @Nullable String seed, @Nullable Integer offeredFor) {

    public static final int MOST_HOURS = 80;

    /** As before there were offers. */
    public static final WaitingRules AT_ONCE = new WaitingRules(WaitingOrder.ARRIVAL, null, null);

    public WaitingRules {
        if (offeredFor != null && (offeredFor < 1 || offeredFor > MOST_HOURS)) {
            throw new IllegalArgumentException("An offer is open for 1 to " + MOST_HOURS + " hours, not " + offeredFor);
        }
        if ((order == WaitingOrder.DRAW) != (seed != null)) {
            throw new IllegalArgumentException("A draw has a seed, and nothing else has");
        }
    }

    /** @param newSeed of a draw, unless this is one already, which is not drawn again */
    public WaitingRules changedTo(WaitingOrder wanted, @Nullable Integer hours, String newSeed) {
        if (wanted != WaitingOrder.DRAW) {
            return new WaitingRules(wanted, null, hours);
        }
        return new WaitingRules(wanted, seed == null ? newSeed : seed, hours);
    }
}
