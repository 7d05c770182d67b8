package fr.raict.portal.organising.workshops;

import java.util.UUID;

import fr.raict.portal.organising.FormSending;
import fr.raict.portal.organising.Removal;
import fr.raict.portal.organising.ToRemove;
import fr.raict.portal.services.agenda.AgendaPlanningApi;
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

/** Deletes the draft of a workshop, once a page has asked. */
@Controller
@RequestMapping("/organisation/ateliers/{id}/suppression")
class WorkshopRemovalController {
    private final AgendaPlanningApi planning;

    WorkshopRemovalController(AgendaPlanningApi planning) {
        this.planning = planning;
    }

    @GetMapping
    String confirm(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new Removal());
        return show(id, model);
    }

    @PostMapping
    String remove(@PathVariable UUID id, @RequestParam long version, @ModelAttribute("form") Removal form,
            BindingResult errors, Model model) {
        var isRemoved = FormSending.isRemoved(errors, () -> planning.removeWorkshop(id, EntityTag.of(version)));
        return isRemoved ? "redirect:/organisation/ateliers?avis=atelier-supprime" : show(id, model);
    }

    private String show(UUID id, Model model) {
        var workshop = planning.workshop(id);
        return new ToRemove("workshop", "ateliers", id, workshop.title(), "/organisation/ateliers/" + id,
                workshop.version()).show(model);
    }
}
