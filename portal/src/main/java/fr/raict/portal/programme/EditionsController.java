package fr.raict.portal.programme;

import java.time.Clock;

import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Edition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The editions that anybody may know of, newest first, with the way to each one's own pages. */
@Controller
class EditionsController {
    private final AgendaApi agenda;
    private final Clock clock;

    EditionsController(AgendaApi agenda, Clock clock) {
        this.agenda = agenda;
        this.clock = clock;
    }

    @GetMapping("/editions")
    String editions(Model model) {
        model.addAttribute("now", clock.instant());
        model.addAttribute("editions", agenda.editions().stream()
                .filter(edition -> edition.status() != Edition.Status.DRAFT).toList());
        return "programme/editions";
    }
}
