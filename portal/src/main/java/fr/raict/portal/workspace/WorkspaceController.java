package fr.raict.portal.workspace;

import java.time.Clock;
import java.util.UUID;

import fr.raict.portal.frame.Pager;
import fr.raict.portal.services.PartOfList;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.registration.Mandate;
import fr.raict.portal.services.registration.MyRegistrations;
import fr.raict.portal.services.registration.RegistrationApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import static java.util.Objects.requireNonNull;

/** Everyone my authority registered, as far as my mandate lets me see, and withdrawing one of them. */
@Controller
@RequestMapping("/mon-espace")
class WorkspaceController {
    private final RegistrationApi registrations;
    private final AgendaApi agenda;
    private final Clock clock;

    WorkspaceController(RegistrationApi registrations, AgendaApi agenda, Clock clock) {
        this.registrations = registrations;
        this.agenda = agenda;
        this.clock = clock;
    }

    @GetMapping
    String workspace(@RequestParam(defaultValue = "1") int page, Model model) {
        try (var questions = new Questions()) {
            var mandates = questions.ask(registrations::myMandates);
            show(PartOfList.at(page, part -> registrations.myRegistrations(part, Pager.LINES)), model);
            model.addAttribute("now", clock.instant());
            model.addAttribute("mandates", mandates.get());
            model.addAttribute("usable", mandates.get().stream().anyMatch(Mandate::isUsable));
        }
        return "workspace/workspace";
    }

    private static void show(MyRegistrations mine, Model model) {
        model.addAttribute("pager", Pager.of(mine, "/mon-espace#inscriptions"));
        model.addAttribute("total", mine.total());
        model.addAttribute("sessions", mine.workshops());
    }

    @GetMapping("/inscriptions/{workshop}/{registration}/retrait")
    String confirm(@PathVariable UUID workshop, @PathVariable UUID registration, Model model) {
        try (var questions = new Questions()) {
            var asked = questions.ask(() -> registrations.registration(workshop, registration));
            var session = agenda.workshop(workshop);
            model.addAttribute("workshop", session);
            model.addAttribute("over", session.isOver(clock.instant()));
            model.addAttribute("zone", requireNonNull(session.editionInBrief()).timeZone());
            model.addAttribute("registration", asked.get());
        }
        return "workspace/withdraw";
    }

    /** Once the workshop took place there is nothing to give up. */
    @PostMapping("/inscriptions/{workshop}/{registration}/retrait")
    String withdraw(@PathVariable UUID workshop, @PathVariable UUID registration) {
        if (agenda.workshop(workshop).isOver(clock.instant())) {
            return "redirect:/mon-espace/inscriptions/{workshop}/{registration}/retrait";
        }
        registrations.withdraw(workshop, registration);
        return "redirect:/mon-espace?avis=retrait";
    }
}
