package fr.raict.notification.mails.messaging;

import fr.raict.contracts.Person;
import fr.raict.contracts.agenda.v1.WorkshopBrief;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Placement;
import fr.raict.notification.mails.domain.Recipient;
import fr.raict.notification.mails.domain.SessionRole;
import fr.raict.notification.mails.domain.Workshop;
import org.jspecify.annotations.Nullable;

/** What events say, in the words of letters. */
final class Told {

    private Told() {}

    static String name(Person person) {
        return person.givenName() + " " + person.familyName();
    }

    static Recipient recipient(Person person) {
        return new Recipient(name(person), person.email(), Language.of(person.language()));
    }

    static Workshop workshop(WorkshopBrief brief) {
        return new Workshop(brief.workshop(), brief.title(), brief.edition(), brief.editionName(), brief.venue(),
                brief.timeZone(), brief.organiserEmail(), brief.calendarSequence(), placement(brief.placement()));
    }

    static @Nullable Placement placement(fr.raict.contracts.agenda.v1.@Nullable Placement told) {
        return told == null ? null : new Placement(told.roomName(), told.startsAt(), told.endsAt());
    }

    static SessionRole role(fr.raict.contracts.agenda.v1.SessionRole told) {
        return switch (told) {
            case SPEAKER -> SessionRole.SPEAKER;
            case MODERATOR -> SessionRole.MODERATOR;
            case EXPERT -> SessionRole.EXPERT;
            case CHAIR -> SessionRole.CHAIR;
        };
    }
}
