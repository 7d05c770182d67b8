package fr.raict.registration.attendance.domain;

import java.util.Comparator;

import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.values.FrenchOrder;

/**
 * Somebody as the people at a door see them: their name, for whom they come, and whether they have a seat; nothing else.
 *
 * @param registration one of theirs there, and the one with a seat if there is one
 */
public record ExpectedPerson(RegistrationId registration, ParticipantId participant, String givenName,
        String familyName, Authority authority, Registration.State state) {

    /** As in a list of names. */
    public static Comparator<ExpectedPerson> byName() {
        return FrenchOrder.<ExpectedPerson>of(ExpectedPerson::familyName)
                .thenComparing(FrenchOrder.of(ExpectedPerson::givenName))
                .thenComparing(person -> person.registration().value());
    }

    /** Of several registrations of a person the one that lets them in, else the one that says most of why it does not. */
    public static Comparator<ExpectedPerson> byRight() {
        return Comparator.comparing(ExpectedPerson::state);
    }

    public ExpectedPerson with(Registration.State other) {
        return new ExpectedPerson(registration, participant, givenName, familyName, authority, other);
    }

    public boolean hasSeat() {
        return state == Registration.State.SEATED;
    }
}
