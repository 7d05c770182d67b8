package fr.raict.portal.organising.invitations;

import java.util.UUID;

import fr.raict.portal.organising.RemovalPages;
import fr.raict.portal.organising.ToRemove;
import fr.raict.portal.services.agenda.AgendaPlanningApi;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The draft of an invitation. */
@Controller
@RequestMapping("/organisation/invitations/{id}/suppression")
class InvitationRemovalController extends RemovalPages {
    private final AgendaPlanningApi planning;

    InvitationRemovalController(AgendaPlanningApi planning) {
        super("/organisation/invitations?avis=invitation-supprimee");
        this.planning = planning;
    }

    @Override
    protected ToRemove toRemove(UUID id) {
        var invitation = planning.invitation(id);
        return new ToRemove("invitation", "invitations", id, invitation.expert().name(),
                "/organisation/ateliers/" + invitation.workshop().id(),
                invitation.version());
    }

    @Override
    protected void remove(UUID id, String entityTag) {
        planning.removeInvitation(id, entityTag);
    }
}
