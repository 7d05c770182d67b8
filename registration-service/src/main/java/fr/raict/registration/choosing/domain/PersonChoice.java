package fr.raict.registration.choosing.domain;

import java.util.List;

import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.WorkshopId;

/** The sessions that were chosen for one person, each once. */
public record PersonChoice(Person person, List<ChosenSeat> seats) {

    public PersonChoice {
        seats = List.copyOf(seats);
    }

    public static PersonChoice of(Person person, List<WorkshopId> workshops) {
        return new PersonChoice(person, workshops.stream().distinct().map(ChosenSeat::wanted).toList());
    }

    List<WorkshopId> workshops() {
        return seats.stream().map(ChosenSeat::workshop).toList();
    }
}
