package fr.raict.registration.attendance.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import fr.raict.registration.attendance.domain.Attendance;
import fr.raict.registration.attendance.domain.Door;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;

/** Who came, person by person and door by door. */
public interface Attendances {

    Optional<Attendance> find(Door door, ParticipantId participant);

    /** Where somebody was checked in under the nonce, or was until it was undone. */
    Optional<Attendance> find(Door door, UUID nonce);

    List<Attendance> of(Door door, Collection<ParticipantId> people);

    int countPresent(Door door);

    int countExcused(Door door);

    /** Those that two devices let in, the latest first. */
    List<Attendance> withCollisions(Door door, int atMost);

    /** Everybody who came to something in an edition. */
    Set<ParticipantId> everybodyAt(EditionId edition);

    /** Where somebody was checked in. */
    List<Door> doorsOf(EditionId edition, ParticipantId participant, int atMost);

    /** Those whose lines may not show them since then or earlier; some. */
    List<Attendance> unshownSince(Instant then);

    /** Its line shows it, unless it was changed meanwhile. */
    void shown(Attendance attendance);

    /** @return whether it was written: not when somebody else changed it after its version */
    boolean save(Attendance attendance);
}
