package fr.raict.registration.seating.application;

import java.util.List;
import java.util.Map;

import fr.raict.contracts.Event;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatEvent;
import fr.raict.registration.seating.domain.Workshop;

/** Puts what happened in a seat book in the words of the contract, complete enough to write a mail from. */
public interface SeatAnnouncements {

    /** @param known people who need not be looked up; who was erased is not told anything */
    List<Event> of(Workshop workshop, List<SeatEvent> happened, Map<RegistrationId, Person> known);
}
