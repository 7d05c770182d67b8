package fr.raict.registration.choosing.domain;

import java.util.List;

import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen for one person, each session once.
 *
 * @param former in whose place the person comes, or who they were taken for; null when they come in nobody's
 */
public record PersonChoice(Person person, @Nullable Person former, List<ChosenSeat> seats) {

    public PersonChoice {
        seats = List.copyOf(seats);
    }

    public static PersonChoice of(Person person, List<WorkshopId> workshops) {
        return new PersonChoice(person, null, workshops.stream().distinct().map(ChosenSeat::wanted).toList());
    }

    PersonChoice with(List<ChosenSeat> others) {
        return new PersonChoice(person, former, others);
    }

    PersonChoice by(Person answering) {
        return new PersonChoice(answering, former, seats);
    }

    PersonChoice asked() {
        return new PersonChoice(person.withoutAnswers(), former, seats.stream().map(ChosenSeat::asked).toList());
    }
}
