package fr.raict.registration.attendance.application;

import java.util.UUID;

import fr.raict.registration.attendance.domain.AttendanceRefused.DoorUnknown;
import fr.raict.registration.attendance.domain.Door;
import fr.raict.registration.seating.application.ViewAvailability;
import fr.raict.registration.seating.domain.EditionId;
import org.springframework.stereotype.Component;

/** The doors that there are: one for each session in the programme, and one for each day. */
@Component
class Doors {

    private final ViewAvailability workshops;

    Doors(ViewAvailability workshops) {
        this.workshops = workshops;
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
}
