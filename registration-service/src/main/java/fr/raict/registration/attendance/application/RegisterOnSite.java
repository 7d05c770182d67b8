package fr.raict.registration.attendance.application;

import java.util.Optional;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.attendance.application.CheckPeopleIn.CheckedIn;
import fr.raict.registration.attendance.application.CheckPeopleIn.Shown;
import fr.raict.registration.attendance.application.CheckPeopleIn.Told;
import fr.raict.registration.attendance.domain.AttendanceRefused.PersonUnknown;
import fr.raict.registration.attendance.domain.AttendanceRefused.SessionNotChosen;
import fr.raict.registration.attendance.domain.Door;
import fr.raict.registration.attendance.domain.ExpectedPerson;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.SeatPeopleOnSite;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.Registration;
import org.springframework.stereotype.Service;

/**
 * Gives people at the door of a session a seat that is free, and lets them in. The check-in has the key of the request for
 * its nonce, so the same request again changes nothing, and does what an earlier one did not come to.
 */
@Service
public class RegisterOnSite {

    private final Doors doors;
    private final CheckPeopleIn checkPeopleIn;
    private final ExpectedPeople people;
    private final SeatPeopleOnSite seats;
    private final ViewDoor viewDoor;

    RegisterOnSite(Doors doors, CheckPeopleIn checkPeopleIn, ExpectedPeople people, SeatPeopleOnSite seats,
            ViewDoor viewDoor) {
        this.doors = doors;
        this.checkPeopleIn = checkPeopleIn;
        this.people = people;
        this.seats = seats;
        this.viewDoor = viewDoor;
    }

    /** @param authority its code */
    public record Newcomer(String authority, Person person) {
    }

    /** Whom a code or a registration belongs to, as they are known at the door, or else in the edition. */
    public Optional<PersonInEdition> known(UUID edition, String doorKey, Shown shown) {
        var door = doors.find(edition, doorKey);
        return checkPeopleIn.participant(door, shown).flatMap(participant -> people.of(door, participant).stream()
                .findFirst().map(here -> PersonInEdition.of(here, here.state()))
                .or(() -> people.anywhere(door.edition(), participant).map(there -> PersonInEdition.of(there, null))));
    }

    /** Somebody of whom nothing is known but what they say. */
    public CheckedIn register(UUID edition, String doorKey, Newcomer newcomer, UUID key, Caller caller) {
        var door = session(edition, doorKey);
        return register(door, seats.authority(newcomer.authority()), newcomer.person(), key, caller);
    }

    /**
     * Somebody who waits for a seat here, or who was registered here or elsewhere in the edition, as they were.
     *
     * @throws PersonUnknown when it is nobody's code
     */
    public CheckedIn giveSeat(UUID edition, String doorKey, Shown shown, UUID key, Caller caller) {
        var door = session(edition, doorKey);
        var participant = checkPeopleIn.participant(door, shown).orElseThrow(PersonUnknown::new);
        var here = people.of(door, participant).stream().findFirst();
        if (here.filter(each -> each.state().isActive()).isPresent()) {
            return seat(door, here.get(), key, caller);
        }
        var known = here.or(() -> people.anywhere(door.edition(), participant)).orElseThrow(PersonUnknown::new);
        var person = people.told(known.registration()).orElseThrow(PersonUnknown::new);
        return register(door, known.authority(), person, key, caller);
    }

    private CheckedIn seat(Door.OfSession door, ExpectedPerson person, UUID key, Caller caller) {
        var seated = seats.seat(door.workshop(), person.registration());
        return letIn(door, person.with(seated.state()), key, caller);
    }

    private CheckedIn register(Door.OfSession door, Authority authority, Person person, UUID key, Caller caller) {
        var seated = seats.register(door.workshop(), key, authority, person, caller);
        return letIn(door, expected(seated, person), key, caller);
    }

    /** As the lists may show it only a moment later. */
    private ExpectedPerson expected(Registration seated, Person person) {
        var told = people.told(seated.id()).orElse(person);
        return new ExpectedPerson(seated.id(), seated.participant(), told.givenName(), told.familyName(),
                seated.authority(), seated.state());
    }

    private CheckedIn letIn(Door door, ExpectedPerson person, UUID nonce, Caller caller) {
        viewDoor.expectsMore(door);
        return checkPeopleIn.decide(door, person, new Told(nonce, null, false), caller);
    }

    private Door.OfSession session(UUID edition, String doorKey) {
        return switch (doors.find(edition, doorKey)) {
            case Door.OfSession session -> session;
            case Door.OfDay _ -> throw new SessionNotChosen();
        };
    }
}
