package fr.raict.agenda.invitations.application;

import java.time.Instant;
import java.util.UUID;

import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.invitations.domain.InvitationRefused.AlreadyInvited;
import fr.raict.agenda.invitations.domain.InvitationRefused.WorkshopOver;
import fr.raict.agenda.workshops.domain.SessionRole;
import org.springframework.stereotype.Service;
import org.springframework.util.IdGenerator;

/** Drafts the invitation of an expert to a workshop; nothing is sent yet. */
@Service
public class InviteExpert {

    private final Invitations invitations;
    private final Briefings briefings;
    private final IdGenerator ids;

    InviteExpert(Invitations invitations, Briefings briefings, IdGenerator ids) {
        this.invitations = invitations;
        this.briefings = briefings;
        this.ids = ids;
    }

    public ShownInvitation draft(UUID workshop, UUID expert, SessionRole role, String message, Instant answerBefore) {
        var briefing = briefings.of(workshop, expert);
        if (briefing.workshop().isOver()) {
            throw new WorkshopOver();
        }
        if (isInvited(expert, workshop)) {
            throw new AlreadyInvited();
        }
        var drafted = Invitation.draft(ids.generateId(), briefing.workshop().edition(), workshop, expert, role, message,
                answerBefore);
        return ShownInvitation.of(invitations.save(drafted, briefing), briefing);
    }

    private boolean isInvited(UUID expert, UUID workshop) {
        return invitations.ofWorkshop(workshop).stream()
                .anyMatch(invitation -> invitation.isActive() && invitation.expert().equals(expert));
    }
}
