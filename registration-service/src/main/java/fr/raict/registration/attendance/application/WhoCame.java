package fr.raict.registration.attendance.application;

import java.util.List;
import java.util.Set;

import fr.raict.registration.attendance.domain.Door;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import org.springframework.stereotype.Service;

/** Tells other features who came to what. */
@Service
public class WhoCame {

    private final Attendances attendances;

    WhoCame(Attendances attendances) {
        this.attendances = attendances;
    }

    /** Everybody who came to something in an edition. */
    public Set<ParticipantId> to(EditionId edition) {
        return attendances.everybodyAt(edition);
    }

    /** Where somebody was checked in, some of these doors if they are more. */
    public List<Door> doorsOf(EditionId edition, ParticipantId participant, int atMost) {
        return attendances.doorsOf(edition, participant, atMost);
    }
}
