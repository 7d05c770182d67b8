package fr.raict.portal.services.registration;

import java.time.Instant;
import java.util.UUID;

import fr.raict.portal.services.agenda.Versioned;

/**
 * A round of wishes. Until it is published, only organisers register people for sessions of the edition.
 *
 * @param deadline first instant at which nobody wishes any more
 */
public record WishRound(UUID edition, long version, State state, Instant deadline, int mostSessions, int mostWishes)
        implements
            Versioned {

    /** As many as one person may wish anywhere. */
    public static final int MOST_WISHES = 10;
    /** As many as one person may get anywhere. */
    public static final int MOST_SESSIONS = 20;

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether its settings may change. */
    public boolean isEditable() {
        return state == State.OPEN || state == State.CLOSED;
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }

    /** How far it is. */
    public enum State {
        OPEN, CLOSED, DRAFT, PUBLISHING, PUBLISHED
    }

    /** What an organiser says about it. */
    public record Details(Instant deadline, int mostSessions, int mostWishes) {}
}
