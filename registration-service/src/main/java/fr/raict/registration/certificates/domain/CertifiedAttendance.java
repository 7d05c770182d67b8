package fr.raict.registration.certificates.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.values.Bounded;

/**
 * What a certificate says: who came to what in an edition.
 *
 * @param timeZone IANA name of the zone in which its times are told
 * @param sessions by their beginning
 * @param days those on which the person was let in for the whole day, in order
 */
public record CertifiedAttendance(ParticipantId participant, EditionId edition, String editionName, String timeZone,
        String givenName, String familyName, Authority authority,
        @Bounded(most = MOST, because = "nobody attends more sessions of an edition") List<AttendedSession> sessions,
        @Bounded(most = MOST, because = "no edition has more days") List<LocalDate> days) {

    /** Of what is later, a certificate says nothing. */
    public static final int MOST = 100;

    private static final String SEPARATOR = "\u0000";

    public CertifiedAttendance {
        if (sessions.isEmpty() && days.isEmpty()) {
            throw new IllegalArgumentException("Who came to nothing gets no certificate");
        }
        sessions = List.copyOf(sessions);
        days = List.copyOf(days);
    }

    /** All that it says, in one text: what is signed. */
    public String text() {
        var about = Stream.of(participant, edition, editionName, timeZone, givenName, familyName, authority.code(),
                authority.name());
        var attended = sessions.stream()
                .flatMap(each -> Stream.of(each.workshop().value(), each.title(), each.startsAt(), each.endsAt()));
        return Stream.of(about, attended, days.stream()).flatMap(each -> each).map(Object::toString)
                .collect(Collectors.joining(SEPARATOR));
    }
}
