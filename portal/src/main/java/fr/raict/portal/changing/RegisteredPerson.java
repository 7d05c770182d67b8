package fr.raict.portal.changing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

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

    /** Those of the ticked registrations that can still be changed. */
    List<Seat> changeable(List<UUID> ticked) {
        return changeable().stream().filter(seat -> ticked.contains(seat.registration().id())).toList();
    }

    List<Seat> named(List<Change.Named> registrations) {
        return seats.stream().filter(seat -> registrations.contains(seat.named())).toList();
    }
}
