package fr.raict.portal.organising.editions;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.organising.Editing;
import fr.raict.portal.organising.Editing.Edited;
import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.organising.FormKey;
import fr.raict.portal.organising.SentEdit;
import fr.raict.portal.services.agenda.AgendaApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The editions, and what each is: name, dates, venue, registration window. */
@Controller
@RequestMapping("/organisation")
class EditionController {
    private static final String FORM = "organisation/editions/form";

    private final AgendaApi agenda;
    private final EditionInView editions;
    private final Editing editing;

    EditionController(AgendaApi agenda, EditionInView editions, Editing editing) {
        this.agenda = agenda;
        this.editions = editions;
        this.editing = editing;
    }

    @ModelAttribute("zones")
    List<String> zones() {
        return EditionForm.ZONES;
    }

    @GetMapping("/editions")
    String list(Model model) {
        model.addAttribute("editions", agenda.editions());
        return "organisation/editions/list";
    }

    @GetMapping("/salles")
    String rooms(Model model) {
        return "redirect:/organisation/editions/%s#salles".formatted(editions.show(null, model).id());
    }

    @GetMapping("/editions/nouvelle")
    String start(FormKey key, Model model) {
        model.addAttribute("form", EditionForm.EMPTY);
        return FORM;
    }

    @PostMapping("/editions/nouvelle")
    String create(FormKey key, @Valid @ModelAttribute("form") EditionForm form, BindingResult errors) {
        return FormSending.ask(errors, () -> agenda.draftEdition(key.key(), form.details()))
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
    String save(@PathVariable UUID id, SentEdit sent, @Valid @ModelAttribute("form") EditionForm form,
            BindingResult errors, Model model) {
        var edited = new Edited<>(editions.showOf(id, model), EditionForm::of);
        var isSaved = editing.isSaved(edited, sent, form, errors, model,
                chosen -> agenda.describeEdition(id, sent.entityTag(), chosen.details()));
        return isSaved ? "redirect:/organisation/editions/{id}?avis=edition-enregistree" : FORM;
    }
}
