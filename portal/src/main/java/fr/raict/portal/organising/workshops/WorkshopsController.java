package fr.raict.portal.organising.workshops;

import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.organising.FormKey;
import fr.raict.portal.organising.TextSearch;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.SeatCounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The workshops of an edition, in every state, and a new one. */
@Controller
@RequestMapping("/organisation/ateliers")
class WorkshopsController {
    private static final String LIST = "organisation/workshops/list";
    private static final String FORM = "organisation/workshops/form";

    private final AgendaApi agenda;
    private final SeatCounts seats;
    private final EditionInView editions;

    WorkshopsController(AgendaApi agenda, SeatCounts seats, EditionInView editions) {
        this.agenda = agenda;
        this.seats = seats;
        this.editions = editions;
    }

    @GetMapping
    String list(@RequestParam(name = "edition", required = false) @Nullable UUID asked,
            @RequestParam(name = "etat", required = false) Workshop.@Nullable Status status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "conflits", defaultValue = "false") boolean conflicts,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, Model model) {
        var edition = editions.show(asked, model);
        var filter = new WorkshopFilter(status, new TextSearch(q), conflicts);
        try (var questions = new Questions()) {
            var counts = questions.ask(() -> seats.of(edition.id()));
            var workshops = agenda.workshops(edition.id());
            model.addAttribute("workshops", workshops.stream().filter(filter::keeps).toList());
            model.addAttribute("total", workshops.size());
            model.addAttribute("seats", counts.get());
        }
        model.addAttribute("filter", filter);
        model.addAttribute("partial", htmx);
        return htmx ? LIST + " :: found" : LIST;
    }

    @GetMapping("/nouveau")
    String start(@RequestParam(name = "edition", required = false) @Nullable UUID asked, FormKey key,
            Model model) {
        editions.show(asked, model);
        model.addAttribute("form", WorkshopForm.EMPTY);
        return FORM;
    }

    @PostMapping("/nouveau")
    String create(@RequestParam(name = "edition") UUID edition, FormKey key,
            @Valid @ModelAttribute("form") WorkshopForm form, BindingResult errors, Model model) {
        var created = FormSending.ask(errors, () -> agenda.draftWorkshop(edition, key.key(), form.content()));
        if (created.isPresent()) {
            return "redirect:/organisation/ateliers/%s?avis=atelier-cree".formatted(created.get().id());
        }
        editions.show(edition, model);
        return FORM;
    }
}
