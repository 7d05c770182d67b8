package fr.raict.registration.seating.domain;

import org.jspecify.annotations.Nullable;

/**
 * A registration and its rank in the waiting list.
 *
 * @param rank from 1; 0 when it does not wait
 * @param standing how the rank came about; null when it does not wait
 */
public record RankedRegistration(Registration registration, int rank, @Nullable Standing standing) {

    /** Of what does not wait, or of which nobody asks how. */
    public static RankedRegistration unexplained(Registration registration) {
        return new RankedRegistration(registration, 0, null);
    }
}
