package fr.raict.registration.attendance.application;

import java.util.UUID;

import fr.raict.registration.attendance.domain.ExpectedPerson;
import fr.raict.registration.seating.domain.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who stands at a door and is registered in the edition.
 *
 * @param registration one of theirs
 * @param authority its name
 * @param seat what became of their registration at this door; null when they have never had one
 */
public record PersonInEdition(UUID registration, String givenName, String familyName, String authority,
        Registration.@Nullable State seat) {

    static PersonInEdition of(ExpectedPerson person, Registration.@Nullable State seat) {
        return new PersonInEdition(person.registration().value(), person.givenName(), person.familyName(),
                person.authority().name(), seat);
    }
}
