package fr.raict.registration.individuals.application;

import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;

/** Who was found by the link that was mailed to them. */
public record LinkHolder(ParticipantId participant, EditionId edition, Person person) {
}
