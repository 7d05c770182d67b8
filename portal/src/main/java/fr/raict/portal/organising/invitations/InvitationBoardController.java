package fr.raict.portal.organising.invitations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.InvitationState;
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

import static java.util.Objects.requireNonNull;

/** The board of an edition's invitations, and a new one. */
@Controller
@RequestMapping("/organisation")
class InvitationBoardController {
    private static final String FORM = "organisation/invitations/form";
    private static final int DAYS_TO_ANSWER = 14;

    private final AgendaApi agenda;
    private final EditionInView editions;
    private final Clock clock;

    InvitationBoardController(AgendaApi agenda, EditionInView editions, Clock clock) {
        this.agenda = agenda;
        this.editions = editions;
        this.clock = clock;
    }

    @GetMapping("/invitations")
    String board(@RequestParam(name = "edition", required = false) @Nullable UUID asked,
            @RequestParam(name = "etat", required = false) @Nullable InvitationState state, Model model) {
        var edition = editions.show(asked, model);
        model.addAttribute("board", InvitationBoard.of(agenda.invitations(edition.id())));
        model.addAttribute("state", state);
        return "organisation/invitations/board";
    }

    @GetMapping("/ateliers/{workshop}/invitations/nouvelle")
    String start(@PathVariable UUID workshop, Model model) {
        var zone = show(workshop, model);
        model.addAttribute("form",
                InvitationForm.answeredBy(LocalDate.ofInstant(clock.instant(), zone).plusDays(DAYS_TO_ANSWER)));
        return FORM;
    }

    /** An invitation is a draft until a further page, which names the recipient, sends it. */
    @PostMapping("/ateliers/{workshop}/invitations/nouvelle")
    String create(@PathVariable UUID workshop, @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult errors, Model model) {
        var zone = show(workshop, model);
        return FormSending.ask(errors, () -> agenda.draftInvitation(workshop, form.draft(zone)))
                .map(drafted -> "redirect:/organisation/invitations/%s/envoi?avis=invitation-creee"
                        .formatted(drafted.id()))
                .orElse(FORM);
    }

    private ZoneId show(UUID id, Model model) {
        try (var questions = new Questions()) {
            var experts = questions.ask(() -> agenda.experts(""));
            var workshop = agenda.workshop(id);
            var zone = requireNonNull(workshop.editionInBrief()).timeZone();
            model.addAttribute("workshop", workshop);
            model.addAttribute("zone", zone);
            model.addAttribute("experts", experts.get());
            return zone;
        }
    }
}
