package fr.raict.agenda.invitations.application;

import java.util.List;
import java.util.UUID;

import fr.raict.agenda.experts.application.Engagements;
import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.workshops.application.FindWorkshops;
import org.springframework.stereotype.Service;

/** Every invitation keeps its expert, also one that was declined or withdrawn: its history names them. */
@Service
class InvitationsOfExperts implements Engagements {

    private final Invitations invitations;
    private final FindWorkshops workshops;

    InvitationsOfExperts(Invitations invitations, FindWorkshops workshops) {
        this.invitations = invitations;
        this.workshops = workshops;
    }

    @Override
    public List<String> of(UUID expert) {
        return invitations.ofExpert(expert).stream().map(Invitation::workshop).distinct()
                .map(workshop -> workshops.snapshot(workshop).details().title()).toList();
    }

    @Override
    public void discardDrafts(UUID expert) {
        invitations.ofExpert(expert).stream().filter(Invitation::isDraft).forEach(invitations::remove);
    }
}
