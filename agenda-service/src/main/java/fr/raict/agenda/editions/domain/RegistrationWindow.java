package fr.raict.agenda.editions.domain;

import java.time.Instant;

/**
 * When people may register.
 *
 * @param opensAt
 *            first instant at which they may
 * @param closesAt
 *            first instant at which they no longer may; after {@code opensAt}
 */
public record RegistrationWindow(Instant opensAt, Instant closesAt) {

    public RegistrationWindow {
        if (!opensAt.isBefore(closesAt)) {
            throw new IllegalArgumentException("registration closes before it opens");
        }
    }
}
