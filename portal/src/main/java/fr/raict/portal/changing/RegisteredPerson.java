package fr.raict.portal.changing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.portal.services.registration.BookedWorkshop;
import fr.raict.portal.services.registration.Change;
import fr.raict.portal.services.registration.LocalAuthority;
import fr.raict.portal.services.registration.PersonRegistrations;
import fr.raict.portal.services.registration.Registration.Person;

/** Somebody with all of their registrations in an edition, for one authority. */
record RegisteredPerson(UUID edition, Person person, LocalAuthority authority, List<Seat> seats) {

    static RegisteredPerson of(PersonRegistrations found, Instant now) {
        return new RegisteredPerson(found.edition(), found.person(), found.authority(),
                Seat.of(found.workshops(), now));
    }

    public String fullName() {
        return person.fullName();
    }

    public List<Seat> changeable() {
        return seats.stream().filter(Seat::changeable).toList();
    }

    /** Sessions in which a seat is offered to them. */
    public List<Seat> offered() {
        return seats.stream().filter(seat -> seat.changeable() && seat.registration().offer() != null).toList();
    }

    /** Those of the ticked registrations that can still be changed. */
    List<Seat> changeable(List<UUID> ticked) {
        return changeable().stream().filter(seat -> ticked.contains(seat.registration().id())).toList();
    }

    Optional<Seat> seat(UUID registration) {
        return seats.stream().filter(seat -> seat.registration().id().equals(registration)).findFirst();
    }

    /** Of the person's sessions, by id. */
    Map<UUID, String> titles() {
        return seats.stream().map(Seat::workshop)
                .collect(Collectors.toMap(BookedWorkshop::id, BookedWorkshop::title, (one, _) -> one));
    }

    /** Other sessions at the same time in which the person has a seat, of one that is still to come. */
    public List<Seat> seatedAtTheTimeOf(Seat seat) {
        return !seat.changeable() ? List.of() : changeable().stream()
                .filter(other -> other.isSeated() && !other.workshop().id().equals(seat.workshop().id())
                        && seat.isAtTheTimeOf(other))
                .toList();
    }

    /** Whether the person has two seats at the same time, one of which is to be given up. */
    public boolean isSeatedTwiceAtOnce() {
        return seats.stream().anyMatch(seat -> seat.isSeated() && !seatedAtTheTimeOf(seat).isEmpty());
    }

    List<Seat> named(List<Change.Named> registrations) {
        return seats.stream().filter(seat -> registrations.contains(seat.named())).toList();
    }
}
