package fr.raict.portal.workspace;

import java.time.Clock;

import fr.raict.portal.frame.Pager;
import fr.raict.portal.services.PartOfList;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.registration.Mandate;
import fr.raict.portal.services.registration.MyRegistrations;
import fr.raict.portal.services.registration.Registration;
import fr.raict.portal.services.registration.RegistrationApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everyone my authority registered, as far as my mandate lets me see. */
@Controller
@RequestMapping("/mon-espace")
class WorkspaceController {
    private final RegistrationApi registrations;
    private final Clock clock;

    WorkspaceController(RegistrationApi registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    @GetMapping
    String workspace(@RequestParam(defaultValue = "1") int page, Model model) {
        try (var questions = new Questions()) {
            var mandates = questions.ask(registrations::myMandates);
            show(PartOfList.at(page, part -> registrations.myRegistrations(part, Pager.LINES)), model);
            model.addAttribute("mandates", mandates.get());
            model.addAttribute("usable", mandates.get().stream().anyMatch(Mandate::isUsable));
        }
        return "workspace/workspace";
    }

    private void show(MyRegistrations mine, Model model) {
        var now = clock.instant();
        model.addAttribute("now", now);
        model.addAttribute("changeable", mine.workshops().stream().anyMatch(each -> !each.workshop().hasBegun(now)
                && each.registrations().stream().anyMatch(Registration::isActive)));
        model.addAttribute("pager", Pager.of(mine, "/mon-espace#inscriptions"));
        model.addAttribute("total", mine.total());
        model.addAttribute("sessions", mine.workshops());
        model.addAttribute("titles", mine.titles());
    }
}
