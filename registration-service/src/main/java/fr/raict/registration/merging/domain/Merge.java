package fr.raict.registration.merging.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import fr.raict.registration.mandates.domain.MandatedAuthority;
import org.jspecify.annotations.Nullable;

/**
 * That an authority is another one. It is stored before anything is moved, so that it is carried out whatever happens
 * meanwhile, and stays: what is asked under the code of the one is asked for the other.
 *
 * @param id the key of the request that made it
 * @param account the organiser's
 * @param from of a correction, the authority as it is written now, which nobody had entered so
 * @param into as it was named then; of a correction, as it is named from then on
 * @param finishedAt when all that was known was moved first; null before
 * @param carryOnAt when somebody looks for more to move; null once nobody can come under the old code any more
 */
public record Merge(UUID id, String account, Instant at, MandatedAuthority from, MandatedAuthority into,
        @Nullable Instant finishedAt, @Nullable Instant carryOnAt) {

    /** Longer than a request that began before can take; from its own beginning each goes by the other's code. */
    public static final Duration WATCHED_FOR = Duration.ofMinutes(2);
    private static final Duration LOOKED_AGAIN_AFTER = Duration.ofSeconds(30);
    private static final Duration FAILED_AGAIN_AFTER = Duration.ofSeconds(30);

    public static Merge asked(UUID id, String account, Instant at, MandatedAuthority from, MandatedAuthority into) {
        return new Merge(id, account, at, from, into, null, at.plus(LOOKED_AGAIN_AFTER));
    }

    /** Under which there is nothing in the end that is not the other's as it is named. */
    public Set<String> codes() {
        return into.isUnlisted() && !from.code().equals(into.code()) ? Set.of(from.code(), into.code())
                : Set.of(from.code());
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    public boolean isDue(Instant now) {
        return carryOnAt != null && !carryOnAt.isAfter(now);
    }

    /** All that was known is moved, and for a while what comes late is looked for. */
    public Merge finished(Instant now) {
        var watched = now.isBefore(at.plus(WATCHED_FOR));
        return new Merge(id, account, at, from, into, finishedAt == null ? now : finishedAt,
                watched ? now.plus(LOOKED_AGAIN_AFTER) : null);
    }

    public Merge failed(Instant now) {
        return new Merge(id, account, at, from, into, finishedAt, now.plus(FAILED_AGAIN_AFTER));
    }
}
