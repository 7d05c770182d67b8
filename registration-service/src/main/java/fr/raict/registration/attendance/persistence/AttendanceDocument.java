package fr.raict.registration.attendance.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.platform.privacy.PersonalData;
import fr.raict.registration.attendance.domain.Attendance;
import fr.raict.registration.attendance.domain.CheckIn;
import fr.raict.registration.attendance.domain.Door;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.values.DerivedId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One person at one door, as stored: two devices cannot make two of it, as its id comes from both.
 *
 * @param door its key
 * @param nonces of all check-ins that it knows, undone or not
 * @param unshownSince when it was written, until the line of its person shows it; null from then on
 * @param collided whether several devices let the person in; absent when not
 */
@PersonalData(of = "people who came, and who let them in", what = "an identity derived from the address; the name of who let them in", purpose = "the list of who was there", kept = "that they came, as long as the edition; who let them in, three years (`raict.retention.check-ins`)", erasure = "the identity stays, which names nobody")
@Document("attendances")
@CompoundIndex(def = "{'edition': 1, 'door': 1, 'checkIn.at': 1}", useGeneratedName = true)
@CompoundIndex(def = "{'edition': 1, 'participant': 1}", useGeneratedName = true)
@CompoundIndex(def = "{'nonces': 1}", useGeneratedName = true)
@CompoundIndex(def = "{'edition': 1, 'door': 1, 'collided': 1}", useGeneratedName = true, sparse = true)
@CompoundIndex(def = "{'unshownSince': 1}", useGeneratedName = true, sparse = true)
record AttendanceDocument(@Id UUID id, @Version long version, EditionId edition, String door,
        ParticipantId participant, @Nullable CheckIn checkIn, List<CheckIn> collisions, List<UUID> undone,
        boolean excused, List<UUID> nonces, @Nullable Boolean collided,
        @Nullable Instant unshownSince) {

    static UUID idOf(Door door, ParticipantId participant) {
        return DerivedId.of("attendance", door.edition(), door.key(), participant);
    }

    /** Of a day there is no line. */
    static AttendanceDocument of(Attendance attendance, Instant now) {
        var door = attendance.door();
        var nonces = Stream.concat(attendance.checkIns().stream().map(CheckIn::nonce), attendance.undone().stream())
                .toList();
        return new AttendanceDocument(idOf(door, attendance.participant()), attendance.version(), door.edition(),
                door.key(), attendance.participant(), attendance.checkIn(), attendance.collisions(),
                attendance.undone(), attendance.excused(), nonces, attendance.collisions().isEmpty() ? null : true,
                door instanceof Door.OfSession ? now : null);
    }

    Attendance toAttendance() {
        return new Attendance(version, Door.of(edition, door).orElseThrow(), participant, checkIn, collisions, undone,
                excused);
    }
}
