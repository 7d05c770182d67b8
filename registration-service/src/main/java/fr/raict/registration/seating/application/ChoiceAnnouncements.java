package fr.raict.registration.seating.application;

import java.util.List;
import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.TakeSeats.Taken;

/** Puts what came of a choice in the words of the contract. */
public interface ChoiceAnnouncements {

    /**
     * Tells a person of all seats that came of a choice.
     *
     * @param sequence of the choice's events
     * @param seats at least one, all of them the person's
     */
    Event of(UUID choice, long sequence, Person person, List<Taken> seats);
}
