package fr.raict.agenda.invitations.application;

import java.util.List;
import java.util.UUID;

import fr.raict.agenda.experts.application.FindExperts;
import fr.raict.agenda.experts.domain.ExpertDetails;
import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.workshops.application.InvitedExperts;
import org.springframework.stereotype.Service;

/** Every invitation keeps its workshop, also one that was declined or withdrawn: an expert may know of it. */
@Service
class InvitationsToWorkshops implements InvitedExperts {

    private final Invitations invitations;
    private final FindExperts experts;

    InvitationsToWorkshops(Invitations invitations, FindExperts experts) {
        this.invitations = invitations;
        this.experts = experts;
    }

    @Override
    public List<String> to(UUID workshop) {
        var invited = invitations.ofWorkshop(workshop).stream().map(Invitation::expert).toList();
        return experts.details(invited).values().stream().map(ExpertDetails::fullName).toList();
    }

    @Override
    public void discardDrafts(UUID workshop) {
        invitations.ofWorkshop(workshop).stream().filter(Invitation::isDraft).forEach(invitations::remove);
    }
}
