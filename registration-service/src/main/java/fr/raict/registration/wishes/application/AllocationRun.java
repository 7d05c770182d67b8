package fr.raict.registration.wishes.application;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import fr.raict.registration.seating.domain.EditionId;

/**
 * The last time that an allocation of an edition was made, or is being made.
 *
 * @param id of the request that asked for it
 * @param percent that is done
 * @param aliveAt when somebody last worked on it
 */
public record AllocationRun(EditionId edition, UUID id, long seed, State state, int percent, Instant aliveAt) {

    private static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(1);

    /** How it ended, if it did. */
    public enum State {
        RUNNING, DONE, FAILED
    }

    static AllocationRun begun(EditionId edition, UUID id, long seed, Instant now) {
        return new AllocationRun(edition, id, seed, State.RUNNING, 0, now);
    }

    /** Whether somebody works on it; what a crash ended is begun anew. */
    public boolean isAliveAt(Instant now) {
        return state == State.RUNNING && now.isBefore(aliveAt.plus(GIVEN_UP_AFTER));
    }

    /** A run that nobody works on any more has failed. */
    AllocationRun asSeenAt(Instant now) {
        return state == State.RUNNING && !isAliveAt(now)
                ? new AllocationRun(edition, id, seed, State.FAILED, percent, aliveAt) : this;
    }
}
