package fr.raict.registration.wishes.application;

import java.util.List;
import java.util.UUID;

import fr.raict.registration.wishes.domain.Allocation;
import fr.raict.registration.wishes.domain.Fairness;
import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;

/**
 * What an organiser sees of a round and its allocation.
 *
 * @param wishes how many people wish
 * @param run the last one; null before the first
 * @param draft null while there is none
 */
public record AllocationDetails(RoundDetails round, long wishes, @Nullable RunDetails run,
        @Nullable DraftDetails draft) {

    /** How many of what could not be registered are shown, and no more: an organiser sees each at its person. */
    public static final int MOST_UNMET = 200;

    /** A run of the allocation. */
    public record RunDetails(AllocationRun.State state, long seed, int percent) {
    }

    /**
     * The draft, or what it became.
     *
     * @param people who got something, and so are told
     * @param carriedOut of how many wishes it is known what became of them, out of {@code all}
     * @param unmetInAll how many sessions were given that could not be registered
     */
    public record DraftDetails(long version, long seed, Allocation.Stage stage, int people, int carriedOut, int all,
            Fairness fairness,
            @Bounded(most = MOST_UNMET, because = "no more are shown at once") List<UnmetDetails> unmet,
            int unmetInAll) {
    }

    /**
     * A session that somebody was given and is not registered for.
     *
     * @param rule by its name, which refused it
     */
    public record UnmetDetails(UUID wish, String givenName, String familyName, UUID workshop, String rule) {
    }
}
