package fr.raict.portal.programme;

import java.util.UUID;

import fr.raict.portal.services.Questions;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.SeatCounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import static java.util.Objects.requireNonNull;

/** Everything the public may know of one workshop, and the way to register. */
@Controller
class WorkshopController {
    private final AgendaApi agenda;
    private final SeatCounts seats;
    private final EventMarkup markup;

    WorkshopController(AgendaApi agenda, SeatCounts seats, EventMarkup markup) {
        this.agenda = agenda;
        this.seats = seats;
        this.markup = markup;
    }

    @GetMapping("/ateliers/{id}")
    String workshop(@PathVariable UUID id, Model model) {
        try (var questions = new Questions()) {
            var seat = questions.ask(() -> seats.ofWorkshop(id));
            show(agenda.workshop(id), model);
            model.addAttribute("seat", seat.get().orElse(null));
        }
        return "programme/workshop";
    }

    private void show(Workshop workshop, Model model) {
        var edition = requireNonNull(workshop.editionInBrief());
        model.addAttribute("workshop", workshop);
        model.addAttribute("edition", edition);
        model.addAttribute("zone", edition.timeZone());
        model.addAttribute("markup", markup.of(workshop, edition));
    }
}
