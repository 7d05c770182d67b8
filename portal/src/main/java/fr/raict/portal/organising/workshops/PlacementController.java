package fr.raict.portal.organising.workshops;

import java.util.UUID;
import java.util.function.Supplier;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.EntityTag;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.agenda.Workshop.Placement;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives a workshop its room and slot, or a remote one only its slot, and publishes it. A refusal is told on the workshop's sheet. */
@Controller
@RequestMapping("/organisation/ateliers/{id}")
class PlacementController {
    private final AgendaApi agenda;
    private final SheetInView sheet;

    PlacementController(AgendaApi agenda, SheetInView sheet) {
        this.agenda = agenda;
        this.sheet = sheet;
    }

    @PostMapping("/placement")
    String place(@PathVariable UUID id, @RequestParam long version,
            @RequestParam(name = "sans-salle", defaultValue = "false") boolean withoutRoom,
            @ModelAttribute("form") Placement placement, BindingResult errors, Model model) {
        if (placement.room() == null && !withoutRoom) {
            errors.rejectValue("room", "organising.placement.room.missing");
        }
        if (placement.slot() == null) {
            errors.rejectValue("slot", "organising.placement.slot.missing");
        }
        return tryTo(errors, model, id, "atelier-place",
                () -> agenda.place(id, EntityTag.of(version), placement));
    }

    @PostMapping("/placement/retrait")
    String unplace(@PathVariable UUID id, @RequestParam long version, @ModelAttribute("form") Placement placement,
            BindingResult errors, Model model) {
        return tryTo(errors, model, id, "atelier-retire", () -> agenda.unplace(id, EntityTag.of(version)));
    }

    @PostMapping("/publication")
    String publish(@PathVariable UUID id, @RequestParam long version, @ModelAttribute("form") Placement placement,
            BindingResult errors, Model model) {
        return tryTo(errors, model, id, "atelier-publie", () -> agenda.publish(id, EntityTag.of(version)));
    }

    private String tryTo(BindingResult errors, Model model, UUID id, String notice,
            Supplier<Workshop> change) {
        if (FormSending.ask(errors, change).isPresent()) {
            return "redirect:/organisation/ateliers/{id}?avis=" + notice;
        }
        sheet.show(id, 1, model);
        return "organisation/workshops/workshop";
    }
}
