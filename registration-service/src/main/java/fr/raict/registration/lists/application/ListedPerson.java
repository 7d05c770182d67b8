package fr.raict.registration.lists.application;

import java.util.Map;

import fr.raict.registration.people.domain.Person;
import fr.raict.registration.profiles.domain.AuthorityKind;
import fr.raict.registration.profiles.domain.Region;
import fr.raict.registration.profiles.domain.SizeClass;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Registration;

/**
 * Somebody who is or was registered in an edition.
 *
 * @param person as told last, without answers
 * @param authority of what they registered for last among what has not ended
 * @param sessions in how many workshops their latest registration is in each state
 */
public record ListedPerson(ParticipantId participant, Person person, Authority authority, AuthorityKind kind,
        Region region, SizeClass size, Map<Registration.State, Integer> sessions) {
}
