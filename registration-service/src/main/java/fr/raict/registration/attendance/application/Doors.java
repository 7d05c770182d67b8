package fr.raict.registration.attendance.application;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import fr.raict.registration.attendance.domain.AttendanceRefused.DoorUnknown;
import fr.raict.registration.attendance.domain.Door;
import fr.raict.registration.seating.application.ViewAvailability;
import fr.raict.registration.seating.domain.EditionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The doors that there are: one for each session in the programme, and one for each day. */
@Component
class Doors {

    private final ViewAvailability workshops;
    private final Clock clock;

    Doors(ViewAvailability workshops, Clock clock) {
        this.workshops = workshops;
        this.clock = clock;
    }

    /**
     * @param key a session's id or a day
     * @throws DoorUnknown when there is none
     */
    Door find(UUID edition, String key) {
        var door = Door.of(new EditionId(edition), key).orElseThrow(() -> new DoorUnknown(key));
        return switch (door) {
            case Door.OfDay day -> day;
            case Door.OfSession session -> workshops.workshop(session.workshop())
                    .filter(each -> each.isPublic() && each.edition().equals(session.edition()))
                    .<Door>map(_ -> session).orElseThrow(() -> new DoorUnknown(key));
        };
    }

    /** That anybody may have who stands at the door; null of a day. */
    @Nullable
    Integer freeSeats(Door door) {
        return switch (door) {
            case Door.OfDay _ -> null;
            case Door.OfSession session -> {
                var book = workshops.summary(session.workshop());
                yield book.workshop().isOverAt(clock.instant()) ? 0 : book.freeFor(Set.of());
            }
        };
    }
}
