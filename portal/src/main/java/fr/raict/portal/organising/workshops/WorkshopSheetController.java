package fr.raict.portal.organising.workshops;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.organising.Editing;
import fr.raict.portal.organising.Editing.Edited;
import fr.raict.portal.organising.SentEdit;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.SeatCounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sheet of one workshop, and editing its content. */
@Controller
@RequestMapping("/organisation/ateliers/{id}")
class WorkshopSheetController {
    private static final String FORM = "organisation/workshops/form";

    private final AgendaApi agenda;
    private final SheetInView sheet;
    private final Editing editing;
    private final SeatCounts seats;

    WorkshopSheetController(AgendaApi agenda, SheetInView sheet, Editing editing, SeatCounts seats) {
        this.agenda = agenda;
        this.sheet = sheet;
        this.editing = editing;
        this.seats = seats;
    }

    @GetMapping
    String show(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("form", sheet.show(id, page, model).placement());
        return "organisation/workshops/workshop";
    }

    @GetMapping("/contenu")
    String edit(@PathVariable UUID id, Model model) {
        var workshop = show(id, model);
        model.addAttribute("form", WorkshopForm.of(workshop));
        model.addAttribute("version", workshop.version());
        return FORM;
    }

    @PostMapping("/contenu")
    String save(@PathVariable UUID id, SentEdit sent,
            @RequestParam(name = "malgre", required = false) @Nullable Integer accepted,
            @Valid @ModelAttribute("form") WorkshopForm form,
            BindingResult errors, Model model) {
        var workshop = show(id, model);
        var edited = new Edited<>(workshop, WorkshopForm::of);
        if (!errors.hasErrors() && form.seats() < workshop.capacity() && !Objects.equals(form.seats(), accepted)) {
            warnOfSeated(id, form.seats(), errors, model);
        }
        var isSaved = editing.isSaved(edited, sent, form, errors, model,
                chosen -> agenda.editWorkshop(id, sent.entityTag(), chosen.content()));
        return isSaved ? "redirect:/organisation/ateliers/{id}?avis=atelier-enregistre" : FORM;
    }

    /** Nobody loses a seat when there are fewer; whoever lowers their number knows for how many, and sends it again. */
    private void warnOfSeated(UUID id, int fewer, BindingResult errors, Model model) {
        seats.ofWorkshop(id).filter(seat -> seat.seated() > fewer).ifPresent(seat -> {
            errors.rejectValue("capacity", "organising.seats.below", new Object[]{seat.seated(), seat.seated() - fewer},
                    null);
            model.addAttribute("accepted", fewer);
        });
    }

    private Workshop show(UUID id, Model model) {
        var workshop = agenda.workshop(id);
        model.addAttribute("workshop", workshop);
        return workshop;
    }
}
