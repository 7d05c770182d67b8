package fr.raict.portal.organising.workshops;

import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.organising.FormSending;
import fr.raict.portal.services.agenda.AgendaPlanningApi;
import fr.raict.portal.services.agenda.EntityTag;
import fr.raict.portal.services.agenda.PlannedWorkshop;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Cancels a workshop, once the page has said how many people and experts will be told. */
@Controller
@RequestMapping("/organisation/ateliers/{id}/annulation")
class CancellationController {
    private static final String CONFIRM = "organisation/workshops/cancellation";

    private final AgendaPlanningApi planning;
    private final SheetInView sheet;

    CancellationController(AgendaPlanningApi planning, SheetInView sheet) {
        this.planning = planning;
        this.sheet = sheet;
    }

    @GetMapping
    String confirm(@PathVariable UUID id, Model model) {
        sheet.showConcerned(id, model);
        model.addAttribute("form", new CancellationForm(""));
        return CONFIRM;
    }

    @PostMapping
    String cancel(@PathVariable UUID id, @RequestParam long version,
            @Valid @ModelAttribute("form") CancellationForm form,
            BindingResult errors, Model model) {
        var cancellation = new PlannedWorkshop.Cancellation(form.reason());
        if (FormSending.isDone(errors, () -> planning.cancel(id, EntityTag.of(version), cancellation))) {
            return "redirect:/organisation/ateliers/{id}?avis=atelier-annule";
        }
        sheet.showConcerned(id, model);
        return CONFIRM;
    }
}
