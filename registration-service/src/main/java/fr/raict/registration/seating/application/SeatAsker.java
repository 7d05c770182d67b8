package fr.raict.registration.seating.application;

import java.time.Instant;

import fr.raict.registration.questions.application.AnsweredFor;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.Viewer;

/**
 * Who asks for seats, and for which authority.
 *
 * @param viewer what they may see
 * @param askedAt to the millisecond, as it is stored
 */
public record SeatAsker(String account, Viewer viewer, Authority authority, Instant askedAt) {

    /** Whose earlier answers count: of a delegate with a pending mandate, those of whom they registered themselves. */
    public AnsweredFor answeredFor() {
        var seesAll = !(viewer instanceof Viewer.Delegate delegate) || delegate.confirmed().contains(authority.code());
        return new AnsweredFor(authority.code(), seesAll ? null : account);
    }
}
