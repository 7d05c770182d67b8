package fr.raict.registration.choosing.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raict.contracts.Event;
import fr.raict.registration.choosing.domain.Choice;
import fr.raict.registration.choosing.domain.ChosenSeat;
import fr.raict.registration.choosing.domain.PersonChoice;
import fr.raict.registration.seating.application.ChoiceAnnouncements;
import fr.raict.registration.seating.application.SeatAskers;
import fr.raict.registration.seating.application.SeatingUnavailable;
import fr.raict.registration.seating.application.TakeSeats;
import fr.raict.registration.seating.application.TakeSeats.Outcome;
import fr.raict.registration.seating.application.TakeSeats.Refused;
import fr.raict.registration.seating.application.TakeSeats.Taken;
import fr.raict.registration.seating.application.TakeSeats.Wanted;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatRequest.PartOf;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Registers the people of a stored choice and notes what became of it, together with one event for each person who was
 * registered. Whoever begins again after a crash, or at the same time, asks for the same seats and is answered the same.
 */
@Component
class CarryOut {

    private final Choices choices;
    private final TakeSeats takeSeats;
    private final SeatAskers askers;
    private final ChoiceAnnouncements announcements;

    CarryOut(Choices choices, TakeSeats takeSeats, SeatAskers askers, ChoiceAnnouncements announcements) {
        this.choices = choices;
        this.takeSeats = takeSeats;
        this.askers = askers;
        this.announcements = announcements;
    }

    /**
     * @return as finished
     * @throws SeatingUnavailable when it is not finished yet
     */
    Choice of(Choice choice) {
        var wanted = choice.people().stream().flatMap(person -> wanted(choice, person)).toList();
        var asker = askers.again(choice.account(), choice.organiser(), choice.authority(), choice.askedAt());
        var outcomes = takeSeats.take(new PartOf(choice.id(), choice.edition()), asker, wanted);
        var seats = new ArrayList<ChosenSeat>();
        for (var i = 0; i < outcomes.size(); i++) {
            seats.add(seat(ChosenSeat.wanted(wanted.get(i).workshop()), outcomes.get(i)));
        }
        var made = new HashSet<>(wanted.stream().map(Wanted::registration).toList());
        return finish(choice, choice.finished(seats), taken(outcomes), made);
    }

    private Stream<Wanted> wanted(Choice choice, PersonChoice person) {
        return person.seats().stream()
                .map(seat -> new Wanted(seat.workshop(), choice.keyOf(person, seat), person.person()));
    }

    private static ChosenSeat seat(ChosenSeat wanted, Outcome outcome) {
        return switch (outcome) {
            case Taken taken -> wanted.taken(taken.registration().registration().id());
            case Refused(var rule, var most) -> wanted.refused(rule, most);
        };
    }

    private static Map<RegistrationId, Taken> taken(List<Outcome> outcomes) {
        return outcomes.stream().filter(Taken.class::isInstance).map(Taken.class::cast)
                .collect(
                        Collectors.toMap(each -> each.registration().registration().id(), each -> each,
                                (one, _) -> one));
    }

    /** Of two who carry it out at the same time, the first tells the people. */
    private Choice finish(Choice before, Choice finished, Map<RegistrationId, Taken> taken, Set<RegistrationId> made) {
        try {
            return choices.finish(finished, events(finished, taken, made));
        } catch (OptimisticLockingFailureException e) {
            return choices.find(before.id()).filter(Choice::finished)
                    .orElseThrow(() -> new IllegalStateException("Choice " + before.id() + " changed unfinished", e));
        }
    }

    /** @param made registrations that came about by this choice, if they did */
    private List<Event> events(Choice choice, Map<RegistrationId, Taken> taken, Set<RegistrationId> made) {
        var events = new ArrayList<Event>();
        for (var person : choice.people()) {
            var seats = person.seats().stream().flatMap(seat -> seat.registered().stream()).map(taken::get)
                    .filter(seat -> seat.registration().registration().isActive()).toList();
            if (seats.stream().anyMatch(seat -> made.contains(seat.registration().registration().id()))) {
                events.add(announcements.of(choice.id(), events.size() + 1, person.person(), seats));
            }
        }
        return events;
    }
}
