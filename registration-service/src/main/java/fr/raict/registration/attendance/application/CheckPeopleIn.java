package fr.raict.registration.attendance.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import fr.raict.platform.security.Caller;
import fr.raict.registration.attendance.application.PersonAtDoor.EarlierCheckIn;
import fr.raict.registration.attendance.domain.Attendance;
import fr.raict.registration.attendance.domain.AttendanceRefused.Busy;
import fr.raict.registration.attendance.domain.AttendanceRefused.CheckInUnknown;
import fr.raict.registration.attendance.domain.AttendanceRefused.PersonUnknown;
import fr.raict.registration.attendance.domain.CheckIn;
import fr.raict.registration.attendance.domain.Door;
import fr.raict.registration.attendance.domain.ExpectedPerson;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets people in, takes it back, and excuses who said that they would not come. The same again changes nothing. */
@Service
public class CheckPeopleIn {

    /** Each time, one of those who change the same person's at the same moment goes through. */
    private static final int ATTEMPTS = 20;

    private final Doors doors;
    private final PeopleByCode byCode;
    private final ExpectedPeople people;
    private final Attendances attendances;
    private final AttendanceUpkeep upkeep;
    private final Clock clock;

    CheckPeopleIn(Doors doors, PeopleByCode byCode, ExpectedPeople people, Attendances attendances,
            AttendanceUpkeep upkeep, Clock clock) {
        this.doors = doors;
        this.byCode = byCode;
        this.people = people;
        this.attendances = attendances;
        this.upkeep = upkeep;
        this.clock = clock;
    }

    /** What the people at the door see at once. */
    public enum Outcome {
        PRESENT, ALREADY, COLLISION, UNDONE,
        /** They wait for a seat, or for an organiser's approval. */
        WAITING,
        /** They are known in the edition, and have no seat here. */
        NOT_REGISTERED,
        /** It is nobody's code. */
        UNKNOWN
    }

    /**
     * Who stands at the door: one of both is told.
     *
     * @param code as it was typed or read
     * @param registration one of theirs
     */
    public record Shown(@Nullable String code, @Nullable UUID registration) {
    }

    /**
     * How a device tells of a check-in.
     *
     * @param at by its clock; null when it is now
     * @param letIn whether it let the person in already, as it had no network
     */
    public record Told(UUID nonce, @Nullable Instant at, boolean letIn) {
    }

    /**
     * What became of a check-in.
     *
     * @param person null when it is nobody's code
     * @param others that let the same person in
     */
    public record CheckedIn(Outcome outcome, @Nullable PersonAtDoor person,
            @Bounded(most = 11, because = "no more check-ins of one person are kept") List<EarlierCheckIn> others) {
    }

    public CheckedIn checkIn(UUID edition, String doorKey, Shown shown, Told told, Caller caller) {
        var door = doors.find(edition, doorKey);
        var participant = participant(door, shown);
        if (participant.isEmpty()) {
            return new CheckedIn(Outcome.UNKNOWN, null, List.of());
        }
        var found = people.of(door, participant.get()).stream().findFirst();
        return found.isPresent() ? decide(door, found.get(), told, caller) : turnedAway(door, found);
    }

    /** Of somebody who is, or was, registered there. */
    CheckedIn decide(Door door, ExpectedPerson person, Told told, Caller caller) {
        return person.hasSeat() ? letIn(door, person, checkIn(told, caller), told)
                : turnedAway(door, Optional.of(person));
    }

    Optional<ParticipantId> participant(Door door, Shown shown) {
        return shown.registration() != null ? people.participant(new RegistrationId(shown.registration()))
                : byCode.find(door.edition(), shown.code() == null ? "" : shown.code());
    }

    private CheckIn checkIn(Told told, Caller caller) {
        return CheckIn.told(told.nonce(), told.at(), clock.instant(), caller.subject(),
                (caller.givenName() + " " + caller.familyName()).strip());
    }

    private CheckedIn letIn(Door door, ExpectedPerson person, CheckIn checkIn, Told told) {
        var changed = change(door, person, attendance -> attendance.with(checkIn, told.letIn()));
        var outcome = switch (changed.before().decisionOn(checkIn, told.letIn())) {
            case PRESENT -> Outcome.PRESENT;
            case ALREADY -> Outcome.ALREADY;
            case COLLISION -> Outcome.COLLISION;
            case UNDONE -> Outcome.UNDONE;
        };
        return new CheckedIn(outcome, PersonAtDoor.of(person, changed.after()),
                changed.after().othersThan(checkIn.nonce()).stream().map(EarlierCheckIn::of).toList());
    }

    private CheckedIn turnedAway(Door door, Optional<ExpectedPerson> found) {
        var waits = found.filter(each -> each.state().isActive()).isPresent();
        return new CheckedIn(waits ? Outcome.WAITING : Outcome.NOT_REGISTERED,
                found.map(each -> PersonAtDoor.of(each, attendance(door, each.participant()))).orElse(null), List.of());
    }

    /** @throws CheckInUnknown when nobody was checked in under the nonce */
    public PersonAtDoor undo(UUID edition, String doorKey, UUID nonce) {
        var door = doors.find(edition, doorKey);
        var participant = attendances.find(door, nonce).orElseThrow(CheckInUnknown::new).participant();
        var person = person(door, participant);
        var changed = change(door, person, attendance -> attendance.undo(nonce));
        return PersonAtDoor.of(person, changed.after());
    }

    /** @throws PersonUnknown when nobody is registered there by the id */
    public PersonAtDoor excuse(UUID edition, String doorKey, UUID registration, boolean isExcused) {
        var door = doors.find(edition, doorKey);
        var participant = people.participant(new RegistrationId(registration)).orElseThrow(PersonUnknown::new);
        var person = person(door, participant);
        var changed = change(door, person, attendance -> attendance.excuse(isExcused));
        return PersonAtDoor.of(person, changed.after());
    }

    private ExpectedPerson person(Door door, ParticipantId participant) {
        return people.of(door, participant).stream().findFirst().orElseThrow(PersonUnknown::new);
    }

    private Attendance attendance(Door door, ParticipantId participant) {
        return attendances.find(door, participant).orElseGet(() -> Attendance.none(door, participant));
    }

    private record Changed(Attendance before, Attendance after) {
    }

    private Changed change(Door door, ExpectedPerson person, UnaryOperator<Attendance> change) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var before = attendance(door, person.participant());
            var after = change.apply(before);
            if (after.equals(before)) {
                upkeep.show(person, before);
                return new Changed(before, before);
            }
            if (attendances.save(after)) {
                upkeep.show(person, after.saved());
                return new Changed(before, after);
            }
        }
        throw new Busy();
    }
}
