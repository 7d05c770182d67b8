package fr.raict.registration.choosing.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.choosing.domain.Choice;
import fr.raict.registration.choosing.domain.ChoiceRefused;
import fr.raict.registration.choosing.domain.ChoiceRefused.PersonsOverlap;
import fr.raict.registration.choosing.domain.ChoiceRefused.SessionsOverlap;
import fr.raict.registration.choosing.domain.ChosenSeat;
import fr.raict.registration.choosing.domain.Overlaps;
import fr.raict.registration.choosing.domain.PersonChoice;
import fr.raict.registration.questions.domain.GivenAnswers;
import fr.raict.registration.seating.application.SeatingUnavailable;
import fr.raict.registration.seating.application.ViewAvailability;
import fr.raict.registration.seating.domain.Workshop;
import org.springframework.stereotype.Service;

/**
 * Registers people of an authority for several sessions of an edition. Each seat is decided for itself, and each person
 * is told of all of theirs at once. The same Idempotency-Key again changes nothing.
 */
@Service
public class ChooseSessions {

    private final MakeChoice makeChoice;
    private final ViewAvailability viewAvailability;

    ChooseSessions(MakeChoice makeChoice, ViewAvailability viewAvailability) {
        this.makeChoice = makeChoice;
        this.viewAvailability = viewAvailability;
    }

    /**
     * @param authority its code
     * @param people with different e-mail addresses
     * @param given what was answered for each of them
     * @param together whether in each session all of its people are to have seats or nobody
     * @throws ChoiceRefused when nobody can be registered so
     * @throws SeatingUnavailable when not all of it was answered in time: it is carried on by itself, and asking again
     *             with the key tells what became of it
     */
    public ChoiceDetails choose(UUID edition, UUID idempotencyKey, String authority, List<PersonChoice> people,
            List<GivenAnswers> given, boolean together, Caller caller) {
        return makeChoice.of(edition, idempotencyKey, caller,
                new ChosenForPeople(Choice.Kind.REGISTER, authority, people, given, together),
                () -> refuseOverlaps(people));
    }

    /** What does not take place, or is unknown, is refused with its seat. */
    private void refuseOverlaps(List<PersonChoice> people) {
        var found = new ArrayList<PersonsOverlap>();
        for (var i = 0; i < people.size(); i++) {
            var position = i;
            var workshops = people.get(i).seats().stream().map(ChosenSeat::workshop).map(viewAvailability::workshop)
                    .flatMap(Optional::stream).filter(Workshop::isPublished).toList();
            Overlaps.among(workshops).forEach(overlap -> found.add(new PersonsOverlap(position, overlap)));
        }
        if (!found.isEmpty()) {
            throw new SessionsOverlap(found);
        }
    }
}
