package fr.raict.registration.attendance.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.raict.platform.text.SearchWords;
import fr.raict.registration.attendance.domain.Door;
import fr.raict.registration.attendance.domain.ExpectedPerson;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.RegistrationId;

/** Who is registered where, as far as a door needs it. */
public interface ExpectedPeople {

    /** All that one person has or had at a door, the one with a seat first. */
    List<ExpectedPerson> of(Door door, ParticipantId participant);

    /** What is known of somebody by their latest registration in the edition. */
    Optional<ExpectedPerson> anywhere(EditionId edition, ParticipantId participant);

    /** Who a registration is for, with their address: to register them once more. */
    Optional<Person> told(RegistrationId registration);

    /** Whose registration it is, in whatever edition. */
    Optional<ParticipantId> participant(RegistrationId registration);

    /** Who is registered or waits there and has these words in their name or their authority's, each once, by name. */
    List<ExpectedPerson> search(Door door, SearchWords words, int atMost);

    /** Who has a seat there, each once, by name. */
    List<ExpectedPerson> seated(Door door, int atMost);

    int countSeated(Door door);

    /** Everybody who was ever registered in an edition. */
    Set<ParticipantId> everybody(EditionId edition);
}
