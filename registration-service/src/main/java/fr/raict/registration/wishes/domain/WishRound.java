package fr.raict.registration.wishes.domain;

import java.time.Duration;
import java.time.Instant;

import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.wishes.domain.WishRefused.DeadlineUnfit;
import fr.raict.registration.wishes.domain.WishRefused.WishesClosed;
import fr.raict.registration.wishes.domain.WishRefused.WishesPublished;
import fr.raict.registration.wishes.domain.WishRefused.WishesStillOpen;

/**
 * An edition's time of wishes. Until it is published, only organisers register people for sessions of the edition.
 *
 * @param version 0 while there is none
 * @param deadline first instant at which nobody wishes any more
 * @param mostSessions that one person gets
 * @param mostWishes that one person has
 * @param published whether people are registered for what they got
 */
public record WishRound(EditionId edition, long version, Instant deadline, int mostSessions, int mostWishes,
        boolean published) {

    public static final int MOST_SESSIONS = 20;
    public static final int MOST_WISHES = 10;
    private static final Duration LONGEST = Duration.ofDays(1_000);

    /** @throws DeadlineUnfit when nobody could wish until then, or for ever */
    public static WishRound opened(EditionId edition, Instant deadline, int mostSessions, int mostWishes,
            Instant now) {
        return new WishRound(edition, 0, fitting(deadline, now), mostSessions, mostWishes, false);
    }

    /** The same again changes nothing, also when the deadline is over. */
    public WishRound changed(Instant until, int sessions, int wishes, Instant now) {
        refuseIfPublished();
        return new WishRound(edition, version, until.equals(deadline) ? until : fitting(until, now), sessions, wishes,
                false);
    }

    private static Instant fitting(Instant deadline, Instant now) {
        if (!deadline.isAfter(now) || deadline.isAfter(now.plus(LONGEST))) {
            throw new DeadlineUnfit();
        }
        return deadline;
    }

    public boolean isOpenAt(Instant now) {
        return !published && now.isBefore(deadline);
    }

    public void refuseUnlessOpenAt(Instant now) {
        if (!isOpenAt(now)) {
            throw new WishesClosed();
        }
    }

    /** @throws WishRefused unless all wishes are known and nobody is registered by them */
    public void refuseUnlessOverAt(Instant now) {
        refuseIfPublished();
        if (isOpenAt(now)) {
            throw new WishesStillOpen(deadline);
        }
    }

    public void refuseIfPublished() {
        if (published) {
            throw new WishesPublished();
        }
    }

    public WishRound publish() {
        return new WishRound(edition, version, deadline, mostSessions, mostWishes, true);
    }
}
