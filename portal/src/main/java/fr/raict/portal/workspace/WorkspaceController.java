package fr.raict.portal.workspace;

import java.util.UUID;

import fr.raict.portal.frame.Pager;
import fr.raict.portal.services.PartOfList;
import fr.raict.portal.services.agenda.Agenda;
import fr.raict.portal.services.registration.Mandate;
import fr.raict.portal.services.registration.RegistrationDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everyone my authority registered, as far as my mandate lets me see, and withdrawing one of them. */
@Controller
@RequestMapping("/mon-espace")
class WorkspaceController {
    private final RegistrationDesk desk;
    private final Agenda agenda;

    WorkspaceController(RegistrationDesk desk, Agenda agenda) {
        this.desk = desk;
        this.agenda = agenda;
    }

    @GetMapping
    String workspace(@RequestParam(defaultValue = "1") int page, Model model) {
        var mandates = desk.myMandates();
        var registrations = PartOfList.at(page, part -> desk.myRegistrations(part, Pager.LINES));
        model.addAttribute("mandates", mandates);
        model.addAttribute("usable", mandates.stream().anyMatch(Mandate::isUsable));
        model.addAttribute("pager",
                Pager.of(registrations.page() + 1, registrations.pages(), "/mon-espace#inscriptions"));
        model.addAttribute("total", registrations.total());
        model.addAttribute("sessions", registrations.workshops());
        return "workspace/workspace";
    }

    @GetMapping("/inscriptions/{workshop}/{registration}/retrait")
    String confirm(@PathVariable UUID workshop, @PathVariable UUID registration, Model model) {
        var session = agenda.workshop(workshop);
        model.addAttribute("registration", desk.registration(workshop, registration));
        model.addAttribute("workshop", session);
        model.addAttribute("zone", agenda.edition(session.edition()).timeZone());
        return "workspace/withdraw";
    }

    @PostMapping("/inscriptions/{workshop}/{registration}/retrait")
    String withdraw(@PathVariable UUID workshop, @PathVariable UUID registration) {
        desk.withdraw(workshop, registration);
        return "redirect:/mon-espace?avis=retrait";
    }
}
