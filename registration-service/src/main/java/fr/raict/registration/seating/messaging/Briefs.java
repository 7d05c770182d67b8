package fr.raict.registration.seating.messaging;

import fr.raict.contracts.agenda.v1.AttendanceMode;
import fr.raict.contracts.agenda.v1.Period;
import fr.raict.contracts.agenda.v1.WorkshopBrief;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.Attendance;
import fr.raict.registration.seating.domain.Description;
import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Workshop;
import org.jspecify.annotations.Nullable;

/** Workshops and people in the words of the contract. */
final class Briefs {

    private Briefs() {
    }

    static fr.raict.contracts.Person contact(ParticipantId participant, Person person) {
        return new fr.raict.contracts.Person(participant.value(), person.givenName(), person.familyName(),
                person.email(), person.language());
    }

    static WorkshopBrief of(Workshop workshop, Edition edition, Description told, boolean seesLink) {
        return new WorkshopBrief(workshop.id().value(), told.title(), edition.name(), venue(told, edition),
                edition.timeZone(), edition.organiserEmail(), workshop.calendarSequence(),
                placement(told.placement()), workshop.edition().value(), attendance(told, seesLink));
    }

    private static String venue(Description told, Edition edition) {
        var attendance = told.attendance();
        return attendance == null || attendance.venue().isEmpty() ? edition.venue() : attendance.venue();
    }

    static fr.raict.contracts.agenda.v1.@Nullable Placement placement(@Nullable Placement placement) {
        return placement == null || placement.room() == null || placement.roomName() == null ? null
                : new fr.raict.contracts.agenda.v1.Placement(placement.room(), placement.roomName(),
                        placement.startsAt(), placement.endsAt());
    }

    private static fr.raict.contracts.agenda.v1.@Nullable Attendance attendance(Description told, boolean seesLink) {
        var attendance = told.attendance();
        var placement = told.placement();
        return attendance == null ? null
                : new fr.raict.contracts.agenda.v1.Attendance(mode(attendance.mode()),
                        placement == null ? null : new Period(placement.startsAt(), placement.endsAt()),
                        seesLink && !attendance.link().isEmpty() ? attendance.link() : null);
    }

    private static AttendanceMode mode(Attendance.Mode mode) {
        return switch (mode) {
            case ON_SITE -> AttendanceMode.ON_SITE;
            case REMOTE -> AttendanceMode.REMOTE;
            case HYBRID -> AttendanceMode.HYBRID;
        };
    }
}
