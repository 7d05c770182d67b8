package fr.raict.portal.services.registration;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How far the allocation of an edition is, and how fair.
 *
 * @param wishes how many people wish
 * @param run the last one; null before the first
 * @param draft null while there is none
 */
public record Allocation(WishRound round, long wishes, @Nullable Run run, @Nullable Draft draft) {

    public boolean isRunning() {
        return run != null && run.state() == Run.State.RUNNING;
    }

    public boolean isFailed() {
        return run != null && run.state() == Run.State.FAILED;
    }

    /** A run of the allocation. */
    public record Run(State state, long seed, int percent) {

        /** How it ended, if it did. */
        public enum State {
            RUNNING, DONE, FAILED
        }
    }

    /**
     * @param people who got something
     * @param carriedOut of how many wishes it is known what became of them
     * @param unmet what was given and could not be registered, some of it
     */
    public record Draft(long version, long seed, Stage stage, int people, int carriedOut, int all, Fairness fairness,
            List<Unmet> unmet, int unmetInAll) {

        public boolean isEditable() {
            return stage == Stage.DRAFT;
        }

        /** Its life. */
        public enum Stage {
            DRAFT, PUBLISHING, PUBLISHED
        }
    }

    /** A session that somebody got and is not registered for. */
    public record Unmet(UUID wish, String givenName, String familyName, UUID workshop, String rule) {}

    /** Who got how much. */
    public record Fairness(Counts all, List<OfKind> byKind, List<OfSize> bySize) {}

    /** People by the dearest wish that they got. */
    public record Counts(int people, int first, int second, int third, int later, int nothing, int sessions) {

        /** In percent, of a number of these people. */
        public int share(int some) {
            return people == 0 ? 0 : Math.round(100f * some / people);
        }
    }

    /** People of authorities of one kind. */
    public record OfKind(String kind, Counts counts) {}

    /** People of authorities of one size. */
    public record OfSize(String size, Counts counts) {}

    /** @param seed of the lots; one is drawn when it is null */
    public record Request(@Nullable Long seed) {}

    /** Gives a session to somebody, or takes it from them. */
    public record Adjustment(UUID wish, UUID workshop, boolean given) {}
}
