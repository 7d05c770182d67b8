package fr.raict.registration.choosing.application;

import java.util.List;
import java.util.UUID;

import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.RegistrationDetails;
import org.jspecify.annotations.Nullable;

/**
 * What became of a choice, person by person.
 *
 * @param registeredSomebody whether somebody is registered by it
 */
public record ChoiceDetails(UUID id, UUID edition, List<PersonDetails> people, boolean registeredSomebody) {

    /** One person with the sessions chosen, in the order chosen. */
    public record PersonDetails(Person person, List<SeatDetails> seats) {
    }

    /**
     * One session: either registered for, or refused by a rule.
     *
     * @param registration as it is now; of whoever has the person's address
     * @param most that the rule allows, if it is one that counts
     */
    public record SeatDetails(UUID workshop, @Nullable RegistrationDetails registration, @Nullable String rule,
            @Nullable Integer most) {
    }
}
