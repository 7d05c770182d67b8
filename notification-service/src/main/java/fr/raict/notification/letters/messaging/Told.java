package fr.raict.notification.letters.messaging;

import java.time.ZoneId;

import fr.raict.contracts.Person;
import fr.raict.contracts.agenda.v1.WorkshopBrief;
import fr.raict.notification.letters.domain.Language;
import fr.raict.notification.letters.domain.Placement;
import fr.raict.notification.letters.domain.Recipient;
import fr.raict.notification.letters.domain.SessionRole;
import fr.raict.notification.letters.domain.Workshop;
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
        return new Workshop(brief.workshop(), brief.title(), brief.editionName(), brief.venue(),
                ZoneId.of(brief.timeZone()), brief.organiserEmail(), brief.calendarSequence(),
                placement(brief.placement()));
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
