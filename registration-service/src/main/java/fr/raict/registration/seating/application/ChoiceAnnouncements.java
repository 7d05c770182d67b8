package fr.raict.registration.seating.application;

import java.util.List;
import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.ChangeSeats.Changed;
import fr.raict.registration.seating.domain.RegistrationId;

/** Puts what came of a choice in the words of the contract: all seats of one person in one event. */
public interface ChoiceAnnouncements {

    /**
     * Who is told of which choice.
     *
     * @param sequence of the choice's events
     */
    record Told(UUID choice, long sequence, Person person) {
    }

    /**
     * A registration that ended.
     *
     * @param changed what came of it
     */
    record Ended(RegistrationId registration, Changed changed) {
    }

    /** @param seats at least one, all of them active */
    Event registered(Told told, List<Changed> seats);

    /**
     * @param former in whose place the person comes
     * @param corrected whether that is the same person at another address
     */
    Event succeeded(Told told, List<Changed> seats, Person former, boolean corrected);

    /**
     * @param successor who comes in the person's place
     * @param corrected whether that is the same person at another address
     */
    Event handedOver(Told told, List<Ended> seats, Person successor, boolean corrected);

    Event withdrawn(Told told, List<Ended> seats);
}
