package fr.raict.portal.organising.workshops;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.frame.FormErrors;
import fr.raict.portal.organising.ChangedMeanwhile;
import fr.raict.portal.services.ServiceProblem;
import fr.raict.portal.services.agenda.AgendaPlanning;
import fr.raict.portal.services.agenda.EntityTag;
import fr.raict.portal.services.agenda.PlannedWorkshop;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
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

    private final AgendaPlanning planning;
    private final WorkshopSheet sheet;
    private final MessageSourceAccessor messages;

    WorkshopSheetController(AgendaPlanning planning, WorkshopSheet sheet, MessageSource messages) {
        this.planning = planning;
        this.sheet = sheet;
        this.messages = new MessageSourceAccessor(messages);
    }

    @GetMapping
    String show(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("form", PlacementForm.of(sheet.showAll(id, page, model)));
        return "organisation/workshops/workshop";
    }

    @GetMapping("/contenu")
    String edit(@PathVariable UUID id, Model model) {
        var workshop = sheet.show(id, model);
        model.addAttribute("form", WorkshopForm.of(workshop));
        model.addAttribute("version", workshop.version());
        return FORM;
    }

    @PostMapping("/contenu")
    String save(@PathVariable UUID id, @RequestParam long version,
            @RequestParam(name = "reprendre", defaultValue = "") Set<String> theirs,
            @Valid @ModelAttribute("form") WorkshopForm form, BindingResult errors, Model model) {
        var workshop = sheet.show(id, model);
        model.addAttribute("version", version);
        if (errors.hasErrors()) return FORM;
        try {
            var content = form.taking(theirs, WorkshopForm.of(workshop)).content();
            planning.editWorkshop(id, EntityTag.of(version), content);
            return "redirect:/organisation/ateliers/{id}?avis=atelier-enregistre";
        } catch (ServiceProblem refusal) {
            FormErrors.add(refusal, errors);
            if (refusal.status() == 412) showChanges(refusal, workshop, form, model);
            return FORM;
        }
    }

    private void showChanges(ServiceProblem staleEdit, PlannedWorkshop workshop, WorkshopForm form, Model model) {
        var current = staleEdit.property("current", PlannedWorkshop.class).orElse(workshop);
        var changes = ChangedMeanwhile.between(staleEdit, current.version(),
                WorkshopForm.of(current).texts(messages), form.texts(messages));
        model.addAttribute("version", changes.version());
        model.addAttribute("changes", changes);
    }
}
