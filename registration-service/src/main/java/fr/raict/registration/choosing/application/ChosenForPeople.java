package fr.raict.registration.choosing.application;

import java.util.List;
import java.util.stream.IntStream;

import fr.raict.registration.choosing.domain.Choice;
import fr.raict.registration.choosing.domain.PersonChoice;
import fr.raict.registration.questions.application.Answering;
import fr.raict.registration.questions.domain.GivenAnswers;

/**
 * What is chosen for people of one authority.
 *
 * @param authority its code
 * @param given what was answered for each of the people; none where nothing is asked
 * @param together whether in each session all of its people are to have seats or nobody
 */
record ChosenForPeople(Choice.Kind kind, String authority, List<PersonChoice> people, List<GivenAnswers> given,
        boolean together) {

    /** Where nobody comes who did not come before. */
    static ChosenForPeople unasked(Choice.Kind kind, String authority, List<PersonChoice> people) {
        return new ChosenForPeople(kind, authority, people, List.of(), false);
    }

    /** The people to whom questions are asked. */
    List<Answering> answering() {
        return IntStream.range(0, given.size()).mapToObj(i -> new Answering(people.get(i).person(),
                people.get(i).seats().stream().map(seat -> seat.workshop().value()).toList(), given.get(i))).toList();
    }
}
