package fr.raict.registration.lists.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import fr.raict.registration.attendance.application.AttendanceLine;
import fr.raict.registration.attendance.application.AttendanceLists;
import fr.raict.registration.attendance.application.AttendanceQuery;
import fr.raict.registration.attendance.domain.Attendance;
import fr.raict.registration.attendance.domain.CheckIn;
import fr.raict.registration.attendance.domain.ExpectedPerson;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Rows of registrations say who came; who changed them says so with the version of the attendance. */
@Repository
class MongoAttendanceLists implements AttendanceLists {

    private static final int AT_ONCE = 500;

    private final MongoOperations mongo;

    MongoAttendanceLists(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** All that is read of a row. */
    private record Row(RegistrationId id, ParticipantId participant, @Nullable Name person, @Nullable String authority,
            @Nullable String authorityName, @Nullable State state, Attendance.@Nullable State attendance,
            @Nullable Instant cameAt) {

        AttendanceLine toLine() {
            var name = person == null ? Name.ERASED : person;
            var expected = new ExpectedPerson(id, participant, name.givenName(), name.familyName(),
                    new Authority(Objects.requireNonNull(authority), Objects.requireNonNull(authorityName)),
                    Objects.requireNonNull(state));
            return new AttendanceLine(expected, attendance == null ? Attendance.State.ABSENT : attendance, cameAt);
        }
    }

    private record Name(String givenName, String familyName) {
        private static final Name ERASED = new Name("", "");
    }

    @Override
    public List<AttendanceLine> find(AttendanceQuery asked) {
        var paging = asked.paging();
        return mongo.find(sorted(asked).skip(paging.offset()).limit(paging.size()), Row.class, rows()).stream()
                .map(Row::toLine).toList();
    }

    @Override
    public long count(AttendanceQuery asked) {
        return mongo.count(query(criteria(asked)), RegistrationRow.class);
    }

    @Override
    public void each(AttendanceQuery asked, Consumer<AttendanceLine> consumer) {
        try (var found = mongo.stream(sorted(asked).cursorBatchSize(AT_ONCE), Row.class, rows())) {
            found.map(Row::toLine).forEach(consumer);
        }
    }

    private static Query sorted(AttendanceQuery asked) {
        var sorted = query(criteria(asked)).with(switch (asked.order()) {
            case NAME -> Sort.by(RegistrationRow.BY_NAME, "_id");
            case AUTHORITY -> Sort.by(RegistrationRow.BY_AUTHORITY, RegistrationRow.BY_NAME, "_id");
            case TIME -> Sort.by(Sort.Direction.DESC, RegistrationRow.CAME_AT)
                    .and(Sort.by(RegistrationRow.BY_NAME, "_id"));
        });
        sorted.fields().include(RegistrationRow.PARTICIPANT, RegistrationRow.PERSON + ".givenName",
                RegistrationRow.PERSON + ".familyName", RegistrationRow.AUTHORITY, RegistrationRow.AUTHORITY_NAME,
                RegistrationRow.STATE, RegistrationRow.ATTENDANCE, RegistrationRow.CAME_AT);
        return sorted;
    }

    /** Who came or is excused has a line whatever became of the seat since. */
    private static Criteria criteria(AttendanceQuery asked) {
        var of = where(RegistrationRow.WORKSHOP).is(asked.workshop().value());
        asked.authority().ifPresent(code -> of.and(RegistrationRow.AUTHORITY).is(code));
        if (asked.state().isEmpty()) {
            return of.orOperator(where(RegistrationRow.STATE).is(State.SEATED),
                    where(RegistrationRow.ATTENDANCE).exists(true));
        }
        return switch (asked.state().get()) {
            case PRESENT -> of.and(RegistrationRow.ATTENDANCE).is(Attendance.State.PRESENT);
            case EXCUSED -> of.and(RegistrationRow.ATTENDANCE).is(Attendance.State.EXCUSED);
            case ABSENT -> of.and(RegistrationRow.STATE).is(State.SEATED).and(RegistrationRow.ATTENDANCE).exists(false);
        };
    }

    @Override
    public void show(WorkshopId workshop, RegistrationId registration, Attendance attendance) {
        var row = where("_id").is(registration.value()).orOperator(
                where(RegistrationRow.ATTENDANCE_VERSION).exists(false),
                where(RegistrationRow.ATTENDANCE_VERSION).lt(attendance.version()));
        mongo.updateFirst(query(row), shown(attendance), RegistrationRow.class);
        // Whoever withdrew and came back has several rows, and one line.
        mongo.updateMulti(query(where(RegistrationRow.PARTICIPANT).is(attendance.participant().value())
                .and(RegistrationRow.WORKSHOP).is(workshop.value()).and("_id").ne(registration.value())
                .and(RegistrationRow.ATTENDANCE).exists(true)), without(new Update()), RegistrationRow.class);
    }

    private static Update shown(Attendance attendance) {
        var update = new Update().set(RegistrationRow.ATTENDANCE_VERSION, attendance.version());
        return switch (attendance.state()) {
            case PRESENT -> update.set(RegistrationRow.ATTENDANCE, Attendance.State.PRESENT)
                    .set(RegistrationRow.CAME_AT, cameAt(attendance.checkIn()));
            case EXCUSED -> update.set(RegistrationRow.ATTENDANCE, Attendance.State.EXCUSED)
                    .unset(RegistrationRow.CAME_AT);
            case ABSENT -> without(update);
        };
    }

    private static Update without(Update update) {
        return update.unset(RegistrationRow.ATTENDANCE).unset(RegistrationRow.CAME_AT);
    }

    private static Instant cameAt(@Nullable CheckIn checkIn) {
        return Objects.requireNonNull(checkIn, "present").at();
    }

    private String rows() {
        return mongo.getCollectionName(RegistrationRow.class);
    }
}
