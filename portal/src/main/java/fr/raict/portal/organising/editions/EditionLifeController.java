package fr.raict.portal.organising.editions;

import java.util.UUID;

import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.organising.FormSending;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.agenda.AgendaPlanningApi;
import fr.raict.portal.services.agenda.Edition;
import fr.raict.portal.services.agenda.EditionPlan;
import fr.raict.portal.services.agenda.EntityTag;
import fr.raict.portal.services.registration.RegistrationOversightApi;
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

    private final AgendaPlanningApi planning;
    private final RegistrationOversightApi registrations;
    private final EditionInView editions;

    EditionLifeController(AgendaPlanningApi planning, RegistrationOversightApi registrations, EditionInView editions) {
        this.planning = planning;
        this.registrations = registrations;
        this.editions = editions;
    }

    /** The status asked for and the version of the edition when it was. */
    record NextStatus(Edition.Status status, long version) {}

    @GetMapping
    String confirm(@PathVariable UUID id, @RequestParam("vers") Edition.Status next, Model model) {
        model.addAttribute("form", new NextStatus(next, show(id, next, model)));
        return CONFIRM;
    }

    @PostMapping
    String enter(@PathVariable UUID id, @ModelAttribute("form") NextStatus form, BindingResult errors, Model model) {
        var change = new EditionPlan.StatusChange(form.status());
        if (FormSending.isDone(errors, () -> planning.enter(id, EntityTag.of(form.version()), change))) {
            return "redirect:/organisation/editions/{id}?avis=edition-" + form.status();
        }
        show(id, form.status(), model);
        return CONFIRM;
    }

    /** Returns the version of the edition that is shown. */
    private long show(UUID id, Edition.Status next, Model model) {
        model.addAttribute("next", next);
        return next == Edition.Status.CANCELLED ? showConcerned(id, model) : editions.showOf(id, model).version();
    }

    private long showConcerned(UUID id, Model model) {
        try (var questions = new Questions()) {
            var figures = questions.ask(() -> registrations.figures(id));
            var overview = editions.showOverview(id, model);
            model.addAttribute("sessions",
                    overview.workshops().stream().filter(each -> !each.status().isOver()).count());
            model.addAttribute("figures", figures.get());
            return overview.edition().version();
        }
    }
}
