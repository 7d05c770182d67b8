package fr.raict.registration.seating.domain;

import java.time.Instant;

/**
 * A seat that is kept for somebody who waited, until they say whether they want it.
 *
 * @param expiresAt first instant at which it is too late to accept
 * @param people who were offered seats together and answer together
 */
public record Offer(Instant expiresAt, int people) {

    boolean isOverAt(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
