package fr.raict.portal.organising.invitations;

import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.organising.Confirmation;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.EntityTag;
import fr.raict.portal.services.agenda.Invitation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends, sends again and withdraws an invitation, once a page has named who gets the mail. */
@Controller
@RequestMapping("/organisation/invitations/{id}")
class SendingController {
    private static final String SENDING = "organisation/invitations/sending";
    private static final String WITHDRAWAL = "organisation/invitations/withdrawal";

    private final AgendaApi agenda;

    SendingController(AgendaApi agenda) {
        this.agenda = agenda;
    }

    @ModelAttribute("invitation")
    Invitation invitation(@PathVariable UUID id, Model model) {
        var invitation = agenda.invitation(id);
        model.addAttribute("zone", invitation.workshop().timeZone());
        return invitation;
    }

    @GetMapping("/envoi")
    String check(@ModelAttribute(name = "invitation", binding = false) Invitation invitation, Model model) {
        model.addAttribute("form", SendingForm.of(invitation));
        return SENDING;
    }

    @PostMapping("/envoi")
    String send(@ModelAttribute(name = "invitation", binding = false) Invitation invitation,
            @RequestParam long version,
            @Valid @ModelAttribute("form") SendingForm form, BindingResult errors) {
        var isDone = FormSending.isDone(errors, () -> agenda.send(invitation.id(), EntityTag.of(version),
                form.sending(invitation)));
        return isDone ? sheetOf(invitation, "invitation-envoyee") : SENDING;
    }

    @GetMapping("/retrait")
    String confirm(@ModelAttribute("form") Confirmation form) {
        return WITHDRAWAL;
    }

    @PostMapping("/retrait")
    String withdraw(@ModelAttribute(name = "invitation", binding = false) Invitation invitation,
            @RequestParam long version, @ModelAttribute("form") Confirmation form, BindingResult errors) {
        var isDone = FormSending.isDone(errors,
                () -> agenda.withdraw(invitation.id(), EntityTag.of(version)));
        return isDone ? sheetOf(invitation, "invitation-retiree") : WITHDRAWAL;
    }

    private static String sheetOf(Invitation invitation, String notice) {
        return "redirect:/organisation/ateliers/%s?avis=%s#invitations".formatted(invitation.workshop().id(), notice);
    }
}
