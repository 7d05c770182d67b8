package fr.raict.portal.programme;

import java.util.UUID;

import fr.raict.portal.services.agenda.Agenda;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything the public may know of one workshop, and the way to register. */
@Controller
class WorkshopController {
    private final Agenda agenda;
    private final SeatCounts seats;
    private final EventMarkup markup;

    WorkshopController(Agenda agenda, SeatCounts seats, EventMarkup markup) {
        this.agenda = agenda;
        this.seats = seats;
        this.markup = markup;
    }

    @GetMapping("/ateliers/{id}")
    String workshop(@PathVariable UUID id, Model model) {
        var workshop = agenda.workshop(id);
        var edition = agenda.edition(workshop.edition());
        model.addAttribute("workshop", workshop);
        model.addAttribute("edition", edition);
        model.addAttribute("zone", edition.timeZone());
        model.addAttribute("seat", seats.ofWorkshop(id).orElse(null));
        model.addAttribute("markup", markup.of(workshop, edition));
        return "programme/workshop";
    }
}
