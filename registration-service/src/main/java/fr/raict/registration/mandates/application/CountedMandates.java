package fr.raict.registration.mandates.application;

import java.time.Instant;

import fr.raict.registration.mandates.domain.MandatedAuthority;

/**
 * How many mandates there are for an authority.
 *
 * @param authority as one of them names it
 * @param firstAskedAt when somebody asked to speak for it first
 */
public record CountedMandates(MandatedAuthority authority, long pending, long confirmed, long refused,
        Instant firstAskedAt) {

    public CountedMandates and(CountedMandates other) {
        return new CountedMandates(authority, pending + other.pending, confirmed + other.confirmed,
                refused + other.refused, firstAskedAt.isBefore(other.firstAskedAt) ? firstAskedAt
                        : other.firstAskedAt);
    }
}
