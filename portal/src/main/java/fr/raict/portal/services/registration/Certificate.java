package fr.raict.portal.services.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A certificate of attendance, as whoever has it in hand may read it.
 *
 * @param code of what it says now
 * @param timeZone IANA name of the zone in which its times are told
 * @param days those on which the person was let in for the whole day
 */
public record Certificate(String code, State state, String edition, String timeZone, String givenName,
        String familyName, String authority, List<Session> sessions, List<LocalDate> days, Instant issuedAt) {

    /** What the code stands for that was asked for. */
    public enum State {
        VALID, REPLACED, WITHDRAWN
    }

    /** A session that the person came to. */
    public record Session(String title, Instant startsAt, Instant endsAt) {

        public Duration duration() {
            return Duration.between(startsAt, endsAt);
        }
    }

    public String fullName() {
        return givenName + " " + familyName;
    }

    /** Of all sessions. */
    public Duration duration() {
        return sessions.stream().map(Session::duration).reduce(Duration.ZERO, Duration::plus);
    }

    public boolean isValid() {
        return state == State.VALID;
    }
}
