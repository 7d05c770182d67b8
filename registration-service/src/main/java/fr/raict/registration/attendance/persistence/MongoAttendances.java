package fr.raict.registration.attendance.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.registration.attendance.application.Attendances;
import fr.raict.registration.attendance.domain.Attendance;
import fr.raict.registration.attendance.domain.Door;
import fr.raict.registration.seating.domain.ParticipantId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** They tell nobody anything, so there is no outbox. */
@Repository
class MongoAttendances implements Attendances {

    private static final int SHOWN_AT_ONCE = 1_000;

    private final MongoOperations mongo;
    private final Clock clock;

    MongoAttendances(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public Optional<Attendance> find(Door door, ParticipantId participant) {
        return Optional.ofNullable(
                mongo.findById(AttendanceDocument.idOf(door, participant), AttendanceDocument.class))
                .map(AttendanceDocument::toAttendance);
    }

    @Override
    public Optional<Attendance> find(Door door, UUID nonce) {
        return Optional.ofNullable(mongo.findOne(query(at(door).and("nonces").is(nonce)), AttendanceDocument.class))
                .map(AttendanceDocument::toAttendance);
    }

    @Override
    public List<Attendance> of(Door door, Collection<ParticipantId> people) {
        var ids = people.stream().map(each -> AttendanceDocument.idOf(door, each)).toList();
        return ids.isEmpty() ? List.of() : mongo.find(query(where("_id").in(ids)), AttendanceDocument.class).stream()
                .map(AttendanceDocument::toAttendance).toList();
    }

    @Override
    public int countPresent(Door door) {
        return (int) mongo.count(query(at(door).and("checkIn.at").exists(true)), AttendanceDocument.class);
    }

    @Override
    public int countExcused(Door door) {
        return (int) mongo.count(query(at(door).and("checkIn.at").exists(false).and("excused").is(true)),
                AttendanceDocument.class);
    }

    @Override
    public List<Attendance> withCollisions(Door door, int atMost) {
        return mongo.find(query(at(door).and("collided").is(true)).with(Sort.by(Sort.Direction.DESC, "checkIn.at"))
                .limit(atMost), AttendanceDocument.class).stream().map(AttendanceDocument::toAttendance).toList();
    }

    @Override
    public List<Attendance> unshownSince(Instant then) {
        return mongo.find(query(where("unshownSince").lte(then)).limit(SHOWN_AT_ONCE), AttendanceDocument.class)
                .stream()
                .map(AttendanceDocument::toAttendance).toList();
    }

    @Override
    public void shown(Attendance attendance) {
        var id = AttendanceDocument.idOf(attendance.door(), attendance.participant());
        mongo.updateFirst(query(where("_id").is(id).and("version").is(attendance.version())),
                new Update().unset("unshownSince"), AttendanceDocument.class);
    }

    private static Criteria at(Door door) {
        return where("edition").is(door.edition().value()).and("door").is(door.key());
    }

    @Override
    public boolean save(Attendance attendance) {
        try {
            mongo.save(AttendanceDocument.of(attendance, clock.instant()));
            return true;
        } catch (OptimisticLockingFailureException | DuplicateKeyException _) {
            return false;
        }
    }
}
