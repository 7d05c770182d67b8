package fr.raict.registration.wishes.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.wishes.domain.WishRefused.AllocationRunning;
import org.jspecify.annotations.Nullable;

/** The last run of each edition. */
public interface AllocationRuns {

    Optional<AllocationRun> find(EditionId edition);

    /**
     * Takes the place of the run before.
     *
     * @param before null when there was none
     * @return false when another one was quicker
     */
    boolean begin(AllocationRun run, @Nullable AllocationRun before);

    /** That somebody works on it still. */
    void isAlive(UUID run, Instant now);

    void advance(UUID run, int percent);

    void end(UUID run, AllocationRun.State state);

    void forget(EditionId edition);

    /** While sessions are being allocated, the draft is about to change. */
    default void refuseWhileRunning(EditionId edition, Instant now) {
        if (find(edition).filter(run -> run.isAliveAt(now)).isPresent()) {
            throw new AllocationRunning();
        }
    }
}
