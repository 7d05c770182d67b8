package fr.raict.notification.mails.messaging;

import fr.raict.contracts.Person;
import fr.raict.contracts.agenda.v1.InvitationEvent;
import fr.raict.contracts.agenda.v1.Placement;
import fr.raict.contracts.agenda.v1.WorkshopBrief;
import fr.raict.contracts.registration.v1.SeatEvent;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Recipient;
import fr.raict.notification.mails.domain.RoomAndTime;
import fr.raict.notification.mails.domain.SessionRole;
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

    static Workshop workshop(InvitationEvent event) {
        return workshop(event.workshop(), event.workshop().calendarSequence());
    }

    /** The workshop's events are counted, so that each mail about it is newer to a calendar than all before. */
    static Workshop workshop(SeatEvent event) {
        return workshop(event.workshop(), event.workshop().calendarSequence() + event.sequence());
    }

    private static Workshop workshop(WorkshopBrief brief, long calendarSequence) {
        return new Workshop(brief.workshop(), brief.title(), brief.edition(), brief.editionName(), brief.venue(),
                brief.timeZone(), brief.organiserEmail(), Math.toIntExact(calendarSequence),
                roomAndTime(brief.placement()));
    }

    static @Nullable RoomAndTime roomAndTime(@Nullable Placement placement) {
        return placement == null ? null
                : new RoomAndTime(placement.roomName(), placement.startsAt(), placement.endsAt());
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
