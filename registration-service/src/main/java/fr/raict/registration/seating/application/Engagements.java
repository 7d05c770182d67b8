package fr.raict.registration.seating.application;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.Speaker;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;

/**
 * When people of an edition are taken, in one document each. A seat is entered there before it is given, and dropped after
 * it was given back; so nobody has two seats at the same time, whoever gave them.
 */
public interface Engagements {

    /**
     * Enters seats in a workshop, but for those of people who are taken at that time by another one, other than the one
     * that they give up for it. Entering again changes nothing.
     *
     * @return the registrations whose people are taken
     */
    Set<RegistrationId> enter(Workshop workshop, Collection<Registration> seated);

    /** By which other workshops each of these people is taken at its time, but for the seat that they give up for it. */
    Map<ParticipantId, Set<WorkshopId>> clashes(Workshop workshop, Collection<Registration> registrations);

    /** Whoever of these is taken by another one. */
    default Set<ParticipantId> taken(Workshop workshop, Collection<Registration> registrations) {
        return clashes(workshop, registrations).keySet();
    }

    /** Forgets seats that are no longer given. Again changes nothing. */
    void drop(Collection<Registration> ended);

    /** Somebody speaks in a workshop, whatever else they are taken by. */
    void speak(Speaker speaker, Optional<Placement> at);

    /** Somebody does not speak, or no longer. Again changes nothing. */
    void silence(Speaker speaker);

    /** The workshop takes place at another time; who is taken by two then stays so. */
    void move(Workshop workshop);
}
