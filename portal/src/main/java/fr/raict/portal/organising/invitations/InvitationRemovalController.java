package fr.raict.portal.organising.invitations;

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

/** Deletes the draft of an invitation, once a page has asked. */
@Controller
@RequestMapping("/organisation/invitations/{id}/suppression")
class InvitationRemovalController {
    private final AgendaPlanningApi planning;

    InvitationRemovalController(AgendaPlanningApi planning) {
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
        var isRemoved = FormSending.isRemoved(errors, () -> planning.removeInvitation(id, EntityTag.of(version)));
        return isRemoved ? "redirect:/organisation/invitations?avis=invitation-supprimee" : show(id, model);
    }

    private String show(UUID id, Model model) {
        var invitation = planning.invitation(id);
        return new ToRemove("invitation", "invitations", id, invitation.expert().name(),
                "/organisation/ateliers/" + invitation.workshop().id(), invitation.version()).show(model);
    }
}
