package fr.raict.registration.seating.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;

/** The one place for personal data: what was told of each person, registration by registration. */
public interface Participants {

    /** Adding the same again changes nothing. */
    void add(EditionId edition, Collection<Registration> registrations, Map<RegistrationId, Person> people);

    /** From now on the person of these registrations is told so. */
    void correct(EditionId edition, Collection<Registration> registrations, Person person);

    /** Somebody who was erased is missing from the answer. */
    Map<RegistrationId, Person> find(Collection<Registration> registrations);

    /** @param known people who need not be looked up */
    default Map<RegistrationId, Person> find(Collection<Registration> registrations,
            Map<RegistrationId, Person> known) {
        var missing = registrations.stream().filter(registration -> !known.containsKey(registration.id())).toList();
        var people = new HashMap<>(known);
        if (!missing.isEmpty()) {
            people.putAll(find(missing));
        }
        return people;
    }
}
