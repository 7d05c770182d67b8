package fr.raict.notification.mails.messaging;

import fr.raict.contracts.Person;
import fr.raict.contracts.agenda.v1.AttendanceMode;
import fr.raict.contracts.agenda.v1.InvitationSent;
import fr.raict.contracts.agenda.v1.Placement;
import fr.raict.contracts.agenda.v1.WorkshopBrief;
import fr.raict.contracts.registration.v1.ChosenSession;
import fr.raict.contracts.registration.v1.EditionBrief;
import fr.raict.contracts.registration.v1.GivenUpSession;
import fr.raict.contracts.registration.v1.SeatEvent;
import fr.raict.contracts.registration.v1.SeatRescheduled;
import fr.raict.notification.mails.domain.Attendance;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.LetterEdition;
import fr.raict.notification.mails.domain.Recipient;
import fr.raict.notification.mails.domain.RegistrationNews;
import fr.raict.notification.mails.domain.RoomAndTime;
import fr.raict.notification.mails.domain.SessionRole;
import fr.raict.notification.mails.domain.Succession;
import fr.raict.notification.mails.domain.Workshop;
import org.jspecify.annotations.Nullable;

/** What contracts call people, workshops and roles, in the words of letters. */
final class ContractWords {

    private ContractWords() {}

    static String name(Person person) {
        return person.givenName() + " " + person.familyName();
    }

    static Recipient recipient(Person person) {
        return new Recipient(name(person), person.email(), Language.of(person.language()));
    }

    static LetterEdition edition(EditionBrief edition) {
        return new LetterEdition(edition.edition(), edition.name(), edition.timeZone(), edition.organiserEmail());
    }

    static Workshop workshop(WorkshopBrief brief) {
        return workshop(brief, brief.calendarSequence());
    }

    /** The workshop's events are counted, so that each mail about it is newer to a calendar than all before. */
    static Workshop workshop(SeatEvent event) {
        return workshop(event.workshop(), event.workshop().calendarSequence() + event.sequence());
    }

    /** Older to a calendar than what later events of the seat say. */
    static Workshop workshop(ChosenSession session) {
        return workshop(session.workshop(), session.workshop().calendarSequence() + session.seatSequence());
    }

    /** Newer to a calendar than all that was said of the seat before. */
    static Workshop workshop(GivenUpSession session) {
        return workshop(session.workshop(), session.workshop().calendarSequence() + session.seatSequence());
    }

    /** What became of a seat that was asked for; of a rank and a decision to come there is one at most. */
    static RegistrationNews.Registered registered(@Nullable Integer rank, @Nullable Boolean awaitsApproval) {
        if (Boolean.TRUE.equals(awaitsApproval)) {
            return new RegistrationNews.Requested();
        }
        return rank == null ? new RegistrationNews.Seated() : new RegistrationNews.Waitlisted(rank);
    }

    static @Nullable Succession succession(fr.raict.contracts.registration.v1.@Nullable Succession succession) {
        if (succession == null) {
            return null;
        }
        return succession.samePerson() ? new Succession.Correction()
                : new Succession.Replacement(succession.otherName());
    }

    /** The workshop as its reader was told before, all of which events of earlier versions do not say. */
    static @Nullable Workshop before(SeatRescheduled event) {
        var now = workshop(event);
        var before = event.before();
        if (before != null) {
            return workshop(before, now.calendarSequence());
        }
        var formerly = event.formerly();
        return formerly == null ? null : now.at(roomAndTime(formerly, null));
    }

    static @Nullable Workshop before(InvitationSent event) {
        var before = event.before();
        return before == null ? null : workshop(before);
    }

    private static Workshop workshop(WorkshopBrief brief, long calendarSequence) {
        return new Workshop(brief.workshop(), brief.title(), brief.edition(), brief.editionName(), brief.venue(),
                brief.timeZone(), brief.organiserEmail(), Math.toIntExact(calendarSequence),
                roomAndTime(brief.placement(), brief.attendance()), attendance(brief.attendance()));
    }

    /** A workshop without a room has its time only in how it is attended. */
    private static @Nullable RoomAndTime roomAndTime(@Nullable Placement placement,
            fr.raict.contracts.agenda.v1.@Nullable Attendance attendance) {
        if (placement != null) {
            return new RoomAndTime(placement.roomName(), placement.startsAt(), placement.endsAt());
        }
        var period = attendance == null ? null : attendance.period();
        return period == null ? null : new RoomAndTime("", period.startsAt(), period.endsAt());
    }

    private static @Nullable Attendance attendance(fr.raict.contracts.agenda.v1.@Nullable Attendance attendance) {
        return attendance == null ? null : new Attendance(mode(attendance.mode()), attendance.link());
    }

    private static Attendance.Mode mode(AttendanceMode mode) {
        return switch (mode) {
            case ON_SITE -> Attendance.Mode.ON_SITE;
            case REMOTE -> Attendance.Mode.REMOTE;
            case HYBRID -> Attendance.Mode.HYBRID;
        };
    }

    static SessionRole role(fr.raict.contracts.agenda.v1.SessionRole role) {
        return switch (role) {
            case SPEAKER -> SessionRole.SPEAKER;
            case MODERATOR -> SessionRole.MODERATOR;
            case EXPERT -> SessionRole.EXPERT;
            case CHAIR -> SessionRole.CHAIR;
        };
    }
}
