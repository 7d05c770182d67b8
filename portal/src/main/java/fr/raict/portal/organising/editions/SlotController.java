package fr.raict.portal.organising.editions;

import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.organising.FormSending;
import fr.raict.portal.services.agenda.AgendaPlanningApi;
import fr.raict.portal.services.agenda.EditionPlan;
import fr.raict.portal.services.agenda.EntityTag;
import fr.raict.portal.services.agenda.Slot;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The slots of an edition. */
@Controller
@RequestMapping("/organisation/editions/{id}/creneaux")
class SlotController {
    private static final String FORM = "organisation/editions/slot";
    private static final String REMOVAL = "organisation/editions/slot-removal";

    private final AgendaPlanningApi planning;
    private final EditionInView editions;

    SlotController(AgendaPlanningApi planning, EditionInView editions) {
        this.planning = planning;
        this.editions = editions;
    }

    @ModelAttribute("edition")
    EditionPlan edition(@PathVariable UUID id, Model model) {
        return editions.showOf(id, model);
    }

    @GetMapping("/nouveau")
    String start(@ModelAttribute(name = "edition", binding = false) EditionPlan edition, Model model) {
        model.addAttribute("form", SlotForm.next(edition));
        return FORM;
    }

    @PostMapping("/nouveau")
    String add(@PathVariable UUID id, @ModelAttribute(name = "edition", binding = false) EditionPlan edition,
            @RequestParam long version, @Valid @ModelAttribute("form") SlotForm form, BindingResult errors) {
        var isDone = FormSending.isDone(errors,
                () -> planning.addSlot(id, EntityTag.of(version), form.details(edition.timeZone())));
        return isDone ? "redirect:/organisation/editions/{id}?avis=creneau-ajoute#creneaux" : FORM;
    }

    @GetMapping("/{slot}")
    String edit(@ModelAttribute(name = "edition", binding = false) EditionPlan edition, @PathVariable UUID slot,
            Model model) {
        model.addAttribute("form", SlotForm.of(show(edition, slot, model), edition.timeZone()));
        return FORM;
    }

    @PostMapping("/{slot}")
    String change(@ModelAttribute(name = "edition", binding = false) EditionPlan edition, @PathVariable UUID slot,
            @RequestParam long version, @Valid @ModelAttribute("form") SlotForm form, BindingResult errors,
            Model model) {
        show(edition, slot, model);
        var isDone = FormSending.isDone(errors, () -> planning.changeSlot(edition.id(), slot, EntityTag.of(version),
                form.details(edition.timeZone())));
        return isDone ? "redirect:/organisation/editions/{id}?avis=creneau-modifie#creneaux" : FORM;
    }

    @GetMapping("/{slot}/suppression")
    String confirm(@ModelAttribute(name = "edition", binding = false) EditionPlan edition, @PathVariable UUID slot,
            Model model) {
        show(edition, slot, model);
        model.addAttribute("form", new Removal());
        return REMOVAL;
    }

    @PostMapping("/{slot}/suppression")
    String remove(@ModelAttribute(name = "edition", binding = false) EditionPlan edition, @PathVariable UUID slot,
            @RequestParam long version, @ModelAttribute("form") Removal form, BindingResult errors, Model model) {
        show(edition, slot, model);
        var isDone = FormSending.isDone(errors,
                () -> planning.removeSlot(edition.id(), slot, EntityTag.of(version)));
        return isDone ? "redirect:/organisation/editions/{id}?avis=creneau-supprime#creneaux" : REMOVAL;
    }

    private static Slot show(EditionPlan edition, UUID id, Model model) {
        var slot = edition.slot(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("slot", slot);
        return slot;
    }
}
