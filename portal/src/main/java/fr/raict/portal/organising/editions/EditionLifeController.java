package fr.raict.portal.organising.editions;

import java.util.UUID;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Edition;
import fr.raict.portal.services.agenda.EntityTag;
import fr.raict.portal.services.registration.RegistrationApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens, closes, archives and cancels an edition, once a page has said what that means. */
@Controller
@RequestMapping("/organisation/editions/{id}/etat")
class EditionLifeController {
    private static final String CONFIRM = "organisation/editions/status";

    private final AgendaApi agenda;
    private final RegistrationApi registrations;
    private final EditionInView editions;

    EditionLifeController(AgendaApi agenda, RegistrationApi registrations, EditionInView editions) {
        this.agenda = agenda;
        this.registrations = registrations;
        this.editions = editions;
    }

    @GetMapping
    String confirm(@PathVariable UUID id, @RequestParam("vers") Edition.Status next, Model model) {
        model.addAttribute("form", new Edition.StatusChange(next));
        return show(id, next, model);
    }

    @PostMapping
    String enter(@PathVariable UUID id, @RequestParam long version,
            @ModelAttribute("form") Edition.StatusChange change, BindingResult errors, Model model) {
        return FormSending.isDone(errors, () -> agenda.enter(id, EntityTag.of(version), change))
                ? "redirect:/organisation/editions/{id}?avis=edition-" + change.status()
                : show(id, change.status(), model);
    }

    private String show(UUID id, Edition.Status next, Model model) {
        model.addAttribute("next", next);
        if (next == Edition.Status.CANCELLED) {
            showConcerned(id, model);
        } else {
            editions.showOf(id, model);
        }
        return CONFIRM;
    }

    private void showConcerned(UUID id, Model model) {
        try (var questions = new Questions()) {
            var figures = questions.ask(() -> registrations.figures(id));
            var overview = editions.showOverview(id, model);
            model.addAttribute("sessions",
                    overview.workshops().stream().filter(each -> !each.status().isOver()).count());
            model.addAttribute("figures", figures.get());
        }
    }
}
