package fr.raict.registration.certificates.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fr.raict.registration.attendance.application.WhoCame;
import fr.raict.registration.attendance.domain.Door;
import fr.raict.registration.certificates.domain.AttendedSession;
import fr.raict.registration.certificates.domain.CertifiedAttendance;
import fr.raict.registration.lists.application.FindPeople;
import fr.raict.registration.lists.application.ListedPerson;
import fr.raict.registration.seating.application.KnownEditions;
import fr.raict.registration.seating.application.ViewAvailability;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Workshop;
import org.springframework.stereotype.Component;

/** Finds what people came to: sessions that are over, and days that have begun, at whose doors they were checked in. */
@Component
class CertifyAttendance {

    private final WhoCame whoCame;
    private final FindPeople people;
    private final ViewAvailability workshops;
    private final KnownEditions editions;
    private final Clock clock;

    CertifyAttendance(WhoCame whoCame, FindPeople people, ViewAvailability workshops,
            KnownEditions editions, Clock clock) {
        this.whoCame = whoCame;
        this.people = people;
        this.workshops = workshops;
        this.editions = editions;
        this.clock = clock;
    }

    /** Somebody and what they came to. */
    record Attended(ListedPerson person, Optional<CertifiedAttendance> attendance) {
    }

    /** Empty for who was never registered in the edition. */
    Optional<Attended> of(EditionId edition, ParticipantId participant) {
        return people.find(edition, participant)
                .map(person -> new Attended(person, attendance(edition, person)));
    }

    private Optional<CertifiedAttendance> attendance(EditionId edition, ListedPerson person) {
        var sessions = new ArrayList<AttendedSession>();
        var days = new ArrayList<LocalDate>();
        for (var door : whoCame.doorsOf(edition, person.participant(), CertifiedAttendance.MOST)) {
            switch (door) {
                case Door.OfSession session -> workshops.workshop(session.workshop()).flatMap(this::held)
                        .ifPresent(sessions::add);
                case Door.OfDay day -> begun(edition, day.day()).ifPresent(days::add);
            }
        }
        return sessions.isEmpty() && days.isEmpty() ? Optional.empty()
                : editions.find(edition).map(known -> new CertifiedAttendance(person.participant(), edition,
                        known.name(), known.timeZone(), person.person().givenName(), person.person().familyName(),
                        person.authority(), inOrder(sessions), days.stream().sorted().toList()));
    }

    /** Nobody was there on a day that is still ahead, whoever tried the door. */
    private Optional<LocalDate> begun(EditionId edition, LocalDate day) {
        return day.isAfter(LocalDate.ofInstant(clock.instant(), editions.zoneOf(edition))) ? Optional.empty()
                : Optional.of(day);
    }

    private Optional<AttendedSession> held(Workshop workshop) {
        var now = clock.instant();
        return workshop.isPublic() && !workshop.isCancelled()
                ? workshop.placed().filter(placement -> !placement.endsAt().isAfter(now))
                        .map(placement -> new AttendedSession(workshop.id(), workshop.title(), placement.startsAt(),
                                placement.endsAt()))
                : Optional.empty();
    }

    private static List<AttendedSession> inOrder(List<AttendedSession> sessions) {
        return sessions.stream().sorted(Comparator.comparing(AttendedSession::startsAt)
                .thenComparing(each -> each.workshop().value())).toList();
    }
}
