package fr.raict.registration.wishes.application;

import java.time.Instant;
import java.util.UUID;

import fr.raict.registration.wishes.domain.Allocation;
import fr.raict.registration.wishes.domain.WishRound;
import org.jspecify.annotations.Nullable;

/** A round as it is shown. */
public record RoundDetails(UUID edition, long version, State state, Instant deadline, int mostSessions,
        int mostWishes) {

    /** How far it is. */
    public enum State {
        /** People wish. */
        OPEN,
        /** The deadline is over. */
        CLOSED,
        /** Sessions are allocated, and organisers look at it. */
        DRAFT,
        /** People are being registered for what they got. */
        PUBLISHING,
        /** They are, and registration goes on as ever. */
        PUBLISHED
    }

    static RoundDetails of(WishRound round, @Nullable Allocation allocation, Instant now) {
        return new RoundDetails(round.edition().value(), round.version(), state(round, allocation, now),
                round.deadline(), round.mostSessions(), round.mostWishes());
    }

    private static State state(WishRound round, @Nullable Allocation allocation, Instant now) {
        if (round.published()) {
            return State.PUBLISHED;
        }
        if (allocation == null) {
            return round.isOpenAt(now) ? State.OPEN : State.CLOSED;
        }
        return allocation.stage() == Allocation.Stage.DRAFT ? State.DRAFT : State.PUBLISHING;
    }
}
