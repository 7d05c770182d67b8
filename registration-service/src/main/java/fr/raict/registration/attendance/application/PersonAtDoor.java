package fr.raict.registration.attendance.application;

import java.time.Instant;
import java.util.UUID;

import fr.raict.registration.attendance.domain.Attendance;
import fr.raict.registration.attendance.domain.CheckIn;
import fr.raict.registration.attendance.domain.ExpectedPerson;
import fr.raict.registration.seating.domain.Registration;
import org.jspecify.annotations.Nullable;

/**
 * All that is told of a person at a door.
 *
 * @param authority its name
 * @param seat whether they have one
 * @param checkIn null while nobody checked them in
 */
public record PersonAtDoor(UUID registration, String givenName, String familyName, String authority,
        Registration.State seat, Attendance.State attendance, @Nullable EarlierCheckIn checkIn) {

    /** When somebody was let in, and by whom. */
    public record EarlierCheckIn(UUID nonce, Instant at, String by) {

        static EarlierCheckIn of(CheckIn checkIn) {
            return new EarlierCheckIn(checkIn.nonce(), checkIn.at(), checkIn.by());
        }
    }

    static PersonAtDoor of(ExpectedPerson person, Attendance attendance) {
        var checkIn = attendance.checkIn();
        return new PersonAtDoor(person.registration().value(), person.givenName(), person.familyName(),
                person.authority().name(), person.state(), attendance.state(),
                checkIn == null ? null : EarlierCheckIn.of(checkIn));
    }
}
