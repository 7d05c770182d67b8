package fr.raict.registration.choosing.application;

import java.util.ArrayList;
import java.util.List;

import fr.raict.contracts.Event;
import fr.raict.registration.choosing.domain.Choice;
import fr.raict.registration.choosing.domain.ChosenSeat;
import fr.raict.registration.choosing.domain.PersonChoice;
import fr.raict.registration.seating.application.ChangeSeats.Changed;
import fr.raict.registration.seating.application.ChangeSeats.Outcome;
import fr.raict.registration.seating.application.ChoiceAnnouncements;
import fr.raict.registration.seating.application.ChoiceAnnouncements.Ended;
import fr.raict.registration.seating.application.ChoiceAnnouncements.Told;
import fr.raict.registration.seating.application.SeatChange.Take;
import org.springframework.stereotype.Component;

import static java.util.Objects.requireNonNull;

/**
 * Tells each person what a finished choice means for them: all their sessions at once, but for those in which a seat is
 * offered, of which its own event tells.
 */
@Component
class ToldPeople {

    private final ChoiceAnnouncements announcements;

    ToldPeople(ChoiceAnnouncements announcements) {
        this.announcements = announcements;
    }

    /** A session of a person that was not refused. */
    private record Done(ChosenSeat seat, Changed changed) {

        Ended ended() {
            return new Ended(requireNonNull(seat.former()), changed);
        }

        boolean isActive() {
            return changed.registration().registration().isActive();
        }
    }

    /** @param outcomes in the order of {@link Choice#seats()} */
    List<Event> events(Choice choice, List<Outcome> outcomes) {
        var events = new ArrayList<Event>();
        var rest = outcomes.iterator();
        for (var person : choice.people()) {
            var done = new ArrayList<Done>();
            for (var seat : person.seats()) {
                if (rest.next() instanceof Changed changed && !changed.registration().registration().isOffered()) {
                    done.add(new Done(seat, changed));
                }
            }
            tell(choice, person, done, events);
        }
        return events;
    }

    private void tell(Choice choice, PersonChoice person, List<Done> done, List<Event> events) {
        if (done.isEmpty() || choice.kind() == Choice.Kind.REGISTER && !isNews(choice, person, done)) {
            return;
        }
        var told = new Told(choice.id(), events.size() + 1, person.person());
        switch (choice.kind()) {
            case REGISTER -> events.add(announcements.registered(told, active(done)));
            case REPLACE, CORRECT -> {
                var corrected = choice.kind() == Choice.Kind.CORRECT;
                var former = requireNonNull(person.former());
                events.add(announcements.succeeded(told, active(done), former, corrected));
                events.add(announcements.handedOver(new Told(choice.id(), events.size() + 1, former), ended(done),
                        person.person(), corrected));
            }
            case WITHDRAW -> events.add(announcements.withdrawn(told, ended(done)));
        }
    }

    /** Whether one of the registrations came about by it. */
    private static boolean isNews(Choice choice, PersonChoice person, List<Done> done) {
        return done.stream().filter(Done::isActive).map(Done::seat).anyMatch(seat -> new Take(seat.workshop(),
                choice.keyOf(person, seat), person.person(), false).registration().equals(seat.registration()));
    }

    private static List<Changed> active(List<Done> done) {
        return done.stream().filter(Done::isActive).map(Done::changed).toList();
    }

    private static List<Ended> ended(List<Done> done) {
        return done.stream().map(Done::ended).toList();
    }
}
