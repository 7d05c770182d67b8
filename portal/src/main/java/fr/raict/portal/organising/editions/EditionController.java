package fr.raict.portal.organising.editions;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.frame.FormErrors;
import fr.raict.portal.organising.ChangedMeanwhile;
import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.organising.FormSending;
import fr.raict.portal.services.ServiceProblem;
import fr.raict.portal.services.agenda.AgendaPlanning;
import fr.raict.portal.services.agenda.EditionPlan;
import fr.raict.portal.services.agenda.EntityTag;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The editions, and what each is: name, dates, venue, registration window. */
@Controller
@RequestMapping("/organisation")
class EditionController {
    private static final String FORM = "organisation/editions/form";

    private final AgendaPlanning planning;
    private final EditionInView editions;

    EditionController(AgendaPlanning planning, EditionInView editions) {
        this.planning = planning;
        this.editions = editions;
    }

    @ModelAttribute("zones")
    List<String> zones() {
        return EditionForm.ZONES;
    }

    @GetMapping("/editions")
    String list(Model model) {
        model.addAttribute("editions", planning.editions());
        return "organisation/editions/list";
    }

    @GetMapping("/salles")
    String rooms(Model model) {
        return "redirect:/organisation/editions/%s#salles".formatted(editions.show(null, model).id());
    }

    @GetMapping("/editions/nouvelle")
    String start(Model model) {
        model.addAttribute("form", EditionForm.EMPTY);
        return FORM;
    }

    @PostMapping("/editions/nouvelle")
    String create(@Valid @ModelAttribute("form") EditionForm form, BindingResult errors) {
        return FormSending.ask(errors, () -> planning.draftEdition(form.details()))
                .map(created -> "redirect:/organisation/editions/%s?avis=edition-creee".formatted(created.id()))
                .orElse(FORM);
    }

    @GetMapping("/editions/{id}")
    String show(@PathVariable UUID id, Model model) {
        editions.showOf(id, model);
        return "organisation/editions/edition";
    }

    @GetMapping("/editions/{id}/fiche")
    String edit(@PathVariable UUID id, Model model) {
        var edition = editions.showOf(id, model);
        model.addAttribute("form", EditionForm.of(edition));
        model.addAttribute("version", edition.version());
        return FORM;
    }

    @PostMapping("/editions/{id}/fiche")
    String save(@PathVariable UUID id, @RequestParam long version,
            @RequestParam(name = "reprendre", defaultValue = "") Set<String> theirs,
            @Valid @ModelAttribute("form") EditionForm form, BindingResult errors, Model model) {
        var edition = editions.showOf(id, model);
        model.addAttribute("version", version);
        if (errors.hasErrors()) return FORM;
        try {
            var details = form.taking(theirs, EditionForm.of(edition)).details();
            planning.describeEdition(id, EntityTag.of(version), details);
            return "redirect:/organisation/editions/{id}?avis=edition-enregistree";
        } catch (ServiceProblem refusal) {
            FormErrors.add(refusal, errors);
            if (refusal.status() == 412) showChanges(refusal, edition, form, model);
            return FORM;
        }
    }

    private static void showChanges(ServiceProblem staleEdit, EditionPlan edition, EditionForm form, Model model) {
        var current = staleEdit.property("current", EditionPlan.class).orElse(edition);
        var changes = ChangedMeanwhile.between(staleEdit, current.version(), EditionForm.of(current).texts(),
                form.texts());
        model.addAttribute("version", changes.version());
        model.addAttribute("changes", changes);
    }
}
