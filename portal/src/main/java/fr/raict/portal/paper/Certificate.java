package fr.raict.portal.paper;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * That somebody was there, as it is certified.
 *
 * @param authority for which they came; its name
 * @param sessions in the order of the programme: no more than anybody attends in an edition
 * @param zone of the edition
 * @param place where it is issued, as is the day
 * @param issuer organisation that certifies it
 * @param verifyAt short address at which anybody may check it by its code
 */
public record Certificate(String person, String authority, String edition, List<Attended> sessions, ZoneId zone,
        String place, LocalDate issuedOn, String issuer, String verifyAt, String code) {

    public Certificate {
        sessions = List.copyOf(sessions);
    }

    /** @param attended how long the person was there */
    public record Attended(String title, Instant startsAt, Duration attended) {
    }

    /** In all sessions. */
    public Duration attended() {
        return sessions.stream().map(Attended::attended).reduce(Duration.ZERO, Duration::plus);
    }
}
