package fr.raict.portal.organising.workshops;

import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.EntityTag;
import fr.raict.portal.services.agenda.Workshop;
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

    private final AgendaApi agenda;
    private final SheetInView sheet;

    CancellationController(AgendaApi agenda, SheetInView sheet) {
        this.agenda = agenda;
        this.sheet = sheet;
    }

    @GetMapping
    String confirm(@PathVariable UUID id, Model model) {
        sheet.showConcerned(id, model);
        model.addAttribute("form", new Workshop.Cancellation(""));
        return CONFIRM;
    }

    @PostMapping
    String cancel(@PathVariable UUID id, @RequestParam long version,
            @Valid @ModelAttribute("form") Workshop.Cancellation cancellation, BindingResult errors, Model model) {
        if (FormSending.isDone(errors, () -> agenda.cancel(id, EntityTag.of(version), cancellation))) {
            return "redirect:/organisation/ateliers/{id}?avis=atelier-annule";
        }
        sheet.showConcerned(id, model);
        return CONFIRM;
    }
}
