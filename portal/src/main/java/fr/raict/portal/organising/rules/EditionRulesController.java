package fr.raict.portal.organising.rules;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.organising.Editing;
import fr.raict.portal.organising.Editing.Edited;
import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.organising.SentEdit;
import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.registration.AdmissionApi;
import fr.raict.portal.services.registration.EditionRules;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** By which rules people are admitted to an edition, in whichever of its workshops. */
@Controller
@RequestMapping("/organisation/editions/{id}/regles")
class EditionRulesController {
    private static final String FORM = "organisation/rules/edition";

    private final EditionInView editions;
    private final AdmissionApi admission;
    private final Editing editing;

    EditionRulesController(EditionInView editions, AdmissionApi admission, Editing editing) {
        this.editions = editions;
        this.admission = admission;
        this.editing = editing;
    }

    @GetMapping
    String edit(@PathVariable UUID id, Model model) {
        show(id, model).ifPresent(rules -> {
            model.addAttribute("form", EditionRulesForm.of(rules));
            model.addAttribute("version", rules.version());
        });
        return FORM;
    }

    @PostMapping
    String save(@PathVariable UUID id, SentEdit sent, @Valid @ModelAttribute("form") EditionRulesForm form,
            BindingResult errors, Model model) {
        var rules = show(id, model);
        var isSaved = rules.isPresent() && editing.isSaved(new Edited<>(rules.get(), EditionRulesForm::of), sent, form,
                errors, model, chosen -> admission.changeEditionRules(id, sent.entityTag(), chosen.details()));
        return isSaved ? "redirect:/organisation/editions/{id}?avis=regles-enregistrees" : FORM;
    }

    /** Empty while the edition is not known where people register. */
    private Optional<EditionRules> show(UUID id, Model model) {
        try (var questions = new Questions()) {
            var asked = questions.ask(() -> IfAnswered.found(() -> admission.editionRules(id)));
            editions.showOf(id, model);
            var rules = asked.get();
            rules.ifPresent(found -> model.addAttribute("rules", found));
            return rules;
        }
    }
}
