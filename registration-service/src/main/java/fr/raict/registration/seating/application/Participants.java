package fr.raict.registration.seating.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import fr.raict.platform.text.SearchWords;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;

/** The one place for personal data: what was told of each person, registration by registration. */
public interface Participants {

    /** Adding the same again changes nothing. */
    void add(EditionId edition, Collection<Registration> registrations, Map<RegistrationId, Person> people);

    /** Somebody who was erased is missing from the answer. */
    Map<RegistrationId, Person> find(Collection<Registration> registrations);

    /** People of an edition by their name, their address or their authority's name, some of them if there are more. */
    List<ParticipantId> search(EditionId edition, SearchWords words, int atMost);
}
