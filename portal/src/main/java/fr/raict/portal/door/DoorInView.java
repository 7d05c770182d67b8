package fr.raict.portal.door;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Edition;
import fr.raict.portal.services.agenda.Workshop;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A door as its page names it. What the agenda tells is missing while it is away: people come in all the same.
 *
 * @param key in addresses: a session's id or a day
 * @param day of a day's door
 * @param title of a session
 */
record DoorInView(UUID edition, String key, @Nullable LocalDate day, @Nullable String title,
        @Nullable Instant startsAt, @Nullable Instant endsAt, @Nullable String room, @Nullable ZoneId zone) {

    /** @throws ResponseStatusException when the key is neither a day nor an id */
    static DoorInView of(UUID edition, String key, AgendaApi agenda) {
        try {
            return key.length() == 10
                    ? ofDay(edition, LocalDate.parse(key), IfAnswered.get(() -> agenda.edition(edition)))
                    : ofSession(edition, key, IfAnswered.get(() -> agenda.workshop(UUID.fromString(key))));
        } catch (DateTimeException | IllegalArgumentException _) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static DoorInView ofDay(UUID edition, LocalDate day, Optional<Edition> found) {
        return new DoorInView(edition, day.toString(), day, null, null, null, null,
                found.map(Edition::timeZone).orElse(null));
    }

    private static DoorInView ofSession(UUID edition, String key, Optional<Workshop> found) {
        var workshop = found.orElse(null);
        if (workshop == null) {
            return new DoorInView(edition, key, null, null, null, null, null, null);
        }
        var brief = workshop.editionInBrief();
        return new DoorInView(edition, key, null, workshop.title(), workshop.startsAt(), workshop.endsAt(),
                workshop.room() == null ? null : workshop.room().name(), brief == null ? null : brief.timeZone());
    }

    /** People are registered for a session alone. */
    public boolean isSession() {
        return day == null;
    }

    public String address() {
        return "/pointage/" + edition + "/" + key;
    }
}
