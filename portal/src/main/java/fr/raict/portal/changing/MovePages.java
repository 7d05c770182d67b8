package fr.raict.portal.changing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import fr.raict.portal.services.Questions;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Programme;
import fr.raict.portal.services.registration.Availability;
import fr.raict.portal.services.registration.SeatCounts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Gives the pages about a change to another session {@code registered} with the seat that they are {@code leaving}, as
 * far as they are known, and the other {@code sessions}.
 */
@Component
class MovePages {
    private final PersonPages people;
    private final AgendaApi agenda;
    private final SeatCounts seats;
    private final Clock clock;

    MovePages(PersonPages people, AgendaApi agenda, SeatCounts seats, Clock clock) {
        this.people = people;
        this.agenda = agenda;
        this.seats = seats;
        this.clock = clock;
    }

    /** To begin with; only the answer about the person tells the edition. */
    RegisteredPerson begin(PersonPlace place, Model model) {
        var registered = people.show(place, model);
        try (var questions = new Questions()) {
            var places = questions.ask(() -> seats.of(registered.edition()));
            show(place, agenda.programme(registered.edition()), places.get(), Optional.of(registered), model);
        }
        return registered;
    }

    OtherSessions show(PersonPlace place, MoveForm form, Model model) {
        try (var questions = new Questions()) {
            return show(place, form, questions.ask(() -> seats.of(form.edition())), questions, model);
        }
    }

    /** With nothing about places: to ask of those as well would be one question too many after a refusal. */
    OtherSessions showWithoutPlaces(PersonPlace place, MoveForm form, Model model) {
        try (var questions = new Questions()) {
            return show(place, form, Map::of, questions, model);
        }
    }

    private OtherSessions show(PersonPlace place, MoveForm form, Supplier<Map<UUID, Availability>> places,
            Questions questions, Model model) {
        var programme = questions.ask(() -> agenda.programme(form.edition()));
        var registered = people.showIfKnown(place, model);
        return show(place, programme.get(), places.get(), registered, model);
    }

    private OtherSessions show(PersonPlace place, Programme programme, Map<UUID, Availability> places,
            Optional<RegisteredPerson> registered, Model model) {
        var theirs = registered.map(RegisteredPerson::seats).orElse(List.of());
        var sessions = OtherSessions.of(programme, places, theirs, place, clock.instant());
        model.addAttribute("leaving", registered.flatMap(each -> each.seat(place.registration())).orElse(null));
        model.addAttribute("sessions", sessions);
        model.addAttribute("zone", sessions.zone());
        return sessions;
    }
}
