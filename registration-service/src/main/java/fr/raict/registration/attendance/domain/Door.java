package fr.raict.registration.attendance.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.WorkshopId;

/** Where people are checked in: at one session, or for one day of an edition. */
public sealed interface Door {

    EditionId edition();

    /** Tells it from the other doors of the edition, in addresses and in the store. */
    String key();

    /** Whoever has a seat in the session is expected. */
    record OfSession(EditionId edition, WorkshopId workshop) implements Door {

        @Override
        public String key() {
            return workshop.toString();
        }
    }

    /**
     * Whoever has a seat in a session that begins on the day is expected.
     *
     * @param day in the edition's time zone
     */
    record OfDay(EditionId edition, LocalDate day) implements Door {

        @Override
        public String key() {
            return day.toString();
        }
    }

    /** Empty for what is neither a session's id nor a day. */
    static Optional<Door> of(EditionId edition, String key) {
        try {
            return Optional.of(key.length() == 10 ? new OfDay(edition, LocalDate.parse(key))
                    : new OfSession(edition, new WorkshopId(UUID.fromString(key))));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
