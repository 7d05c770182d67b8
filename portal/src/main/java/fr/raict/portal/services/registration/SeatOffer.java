package fr.raict.portal.services.registration;

import java.time.Instant;

/**
 * A seat that is kept for a person who waited, until they say whether they want it.
 *
 * @param expiresAt the seat is offered to the next one then
 * @param people who answer together, at least 1
 */
public record SeatOffer(Instant expiresAt, int people) {}
