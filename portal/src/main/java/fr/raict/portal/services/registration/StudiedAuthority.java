package fr.raict.portal.services.registration;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An authority with what helps to tell whether it is another one.
 *
 * @param active how many of its people are registered or wait, in all editions
 * @param firstEnteredAt when somebody asked to speak for it first; null when nobody did
 */
public record StudiedAuthority(LocalAuthority authority, MandateCounts mandates, int active,
        @Nullable Instant firstEnteredAt) {

    /** How many mandates there are for it. */
    public record MandateCounts(long pending, long confirmed, long refused) {
        public long all() {
            return pending + confirmed + refused;
        }
    }

    /** Two of them, before one is merged into the other. */
    public record Comparison(StudiedAuthority from, StudiedAuthority into) {}

    /** How the name and the country of one outside the list are written rightly. */
    public record Correction(String name, String country) {}
}
