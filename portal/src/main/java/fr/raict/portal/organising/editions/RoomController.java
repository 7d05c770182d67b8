package fr.raict.portal.organising.editions;

import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.organising.FormSending;
import fr.raict.portal.services.agenda.AgendaPlanningApi;
import fr.raict.portal.services.agenda.EditionPlan;
import fr.raict.portal.services.agenda.EntityTag;
import fr.raict.portal.services.agenda.Room;
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

/** The rooms of an edition. */
@Controller
@RequestMapping("/organisation/editions/{id}/salles")
class RoomController {
    private static final String FORM = "organisation/editions/room";
    private static final String REMOVAL = "organisation/editions/room-removal";

    private final AgendaPlanningApi planning;
    private final EditionInView editions;

    RoomController(AgendaPlanningApi planning, EditionInView editions) {
        this.planning = planning;
        this.editions = editions;
    }

    @ModelAttribute("edition")
    EditionPlan edition(@PathVariable UUID id, Model model) {
        return editions.showOf(id, model);
    }

    @GetMapping("/nouvelle")
    String start(Model model) {
        model.addAttribute("form", new RoomForm(null, null, null, null, true));
        return FORM;
    }

    @PostMapping("/nouvelle")
    String add(@PathVariable UUID id, @RequestParam long version, @Valid @ModelAttribute("form") RoomForm form,
            BindingResult errors) {
        var isDone = FormSending.isDone(errors, () -> planning.addRoom(id, EntityTag.of(version), form.details()));
        return isDone ? "redirect:/organisation/editions/{id}?avis=salle-ajoutee#salles" : FORM;
    }

    @GetMapping("/{room}")
    String edit(@ModelAttribute(name = "edition", binding = false) EditionPlan edition, @PathVariable UUID room,
            Model model) {
        model.addAttribute("form", RoomForm.of(show(edition, room, model)));
        return FORM;
    }

    @PostMapping("/{room}")
    String change(@ModelAttribute(name = "edition", binding = false) EditionPlan edition, @PathVariable UUID room,
            @RequestParam long version, @Valid @ModelAttribute("form") RoomForm form, BindingResult errors,
            Model model) {
        show(edition, room, model);
        var isDone = FormSending.isDone(errors,
                () -> planning.changeRoom(edition.id(), room, EntityTag.of(version), form.details()));
        return isDone ? "redirect:/organisation/editions/{id}?avis=salle-modifiee#salles" : FORM;
    }

    @GetMapping("/{room}/suppression")
    String confirm(@ModelAttribute(name = "edition", binding = false) EditionPlan edition, @PathVariable UUID room,
            Model model) {
        show(edition, room, model);
        model.addAttribute("form", new Removal());
        return REMOVAL;
    }

    @PostMapping("/{room}/suppression")
    String remove(@ModelAttribute(name = "edition", binding = false) EditionPlan edition, @PathVariable UUID room,
            @RequestParam long version, @ModelAttribute("form") Removal form, BindingResult errors, Model model) {
        show(edition, room, model);
        var isDone = FormSending.isDone(errors,
                () -> planning.removeRoom(edition.id(), room, EntityTag.of(version)));
        return isDone ? "redirect:/organisation/editions/{id}?avis=salle-supprimee#salles" : REMOVAL;
    }

    private static Room show(EditionPlan edition, UUID id, Model model) {
        var room = edition.room(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("room", room);
        return room;
    }
}
