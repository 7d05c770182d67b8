package fr.raict.registration.choosing.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import fr.raict.registration.choosing.domain.Choice;
import fr.raict.registration.choosing.domain.ChosenSeat;
import fr.raict.registration.choosing.domain.PersonChoice;
import fr.raict.registration.seating.application.ChangeSeats;
import fr.raict.registration.seating.application.ChangeSeats.Changed;
import fr.raict.registration.seating.application.ChangeSeats.Outcome;
import fr.raict.registration.seating.application.ChangeSeats.Refused;
import fr.raict.registration.seating.application.SeatAskers;
import fr.raict.registration.seating.application.SeatChange;
import fr.raict.registration.seating.application.SeatChange.GiveUp;
import fr.raict.registration.seating.application.SeatChange.HandOver;
import fr.raict.registration.seating.application.SeatChange.Take;
import fr.raict.registration.seating.application.SeatingUnavailable;
import fr.raict.registration.seating.domain.SeatRequest.PartOf;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

import static java.util.Objects.requireNonNull;

/**
 * Does what a stored choice says and notes what became of it, together with the events that tell its people. Whoever
 * begins again after a crash, or at the same time, asks for the same changes and is answered the same.
 */
@Component
class CarryOut {

    private final Choices choices;
    private final ChangeSeats changeSeats;
    private final SeatAskers askers;
    private final ToldPeople toldPeople;

    CarryOut(Choices choices, ChangeSeats changeSeats, SeatAskers askers, ToldPeople toldPeople) {
        this.choices = choices;
        this.changeSeats = changeSeats;
        this.askers = askers;
        this.toldPeople = toldPeople;
    }

    /**
     * @return as finished
     * @throws SeatingUnavailable when it is not finished yet
     */
    Choice of(Choice choice) {
        var changes = choice.people().stream().flatMap(person -> changes(choice, person)).toList();
        var asker = askers.again(choice.account(), choice.organiser(), choice.authority(), choice.askedAt());
        var outcomes = changeSeats.change(new PartOf(choice.id(), choice.edition()), asker, changes);
        var seats = choice.seats().toList();
        var answered = new ArrayList<ChosenSeat>();
        for (var i = 0; i < seats.size(); i++) {
            answered.add(answered(seats.get(i), outcomes.get(i)));
        }
        return finish(choice, choice.finished(answered), outcomes);
    }

    private static Stream<SeatChange> changes(Choice choice, PersonChoice person) {
        return person.seats().stream().map(seat -> change(choice, person, seat));
    }

    private static SeatChange change(Choice choice, PersonChoice person, ChosenSeat seat) {
        var key = choice.keyOf(person, seat);
        var answering = person.person().answering(Set.of(choice.edition().value(), seat.workshop().value()));
        return switch (choice.kind()) {
            case REGISTER -> new Take(seat.workshop(), key, answering, choice.together());
            case REPLACE, CORRECT -> new HandOver(seat.workshop(), key, requireNonNull(seat.former()), answering);
            case WITHDRAW -> new GiveUp(seat.workshop(), key, requireNonNull(seat.former()));
        };
    }

    private static ChosenSeat answered(ChosenSeat asked, Outcome outcome) {
        return switch (outcome) {
            case Changed changed -> asked.done(changed.registration().registration().id());
            case Refused(var rule, var most) -> asked.refused(rule, most);
        };
    }

    /** Of two who carry it out at the same time, the first tells the people. */
    private Choice finish(Choice before, Choice finished, List<Outcome> outcomes) {
        try {
            return choices.finish(finished, toldPeople.events(finished, outcomes));
        } catch (OptimisticLockingFailureException e) {
            return choices.find(before.id()).filter(Choice::finished)
                    .orElseThrow(() -> new IllegalStateException("Choice " + before.id() + " changed unfinished", e));
        }
    }
}
