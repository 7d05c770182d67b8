package fr.raict.agenda.invitations.application;

import java.time.Instant;
import java.util.UUID;

import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.invitations.domain.InvitationChange;
import fr.raict.agenda.invitations.domain.InvitationRefused.AlreadyInvited;
import fr.raict.agenda.invitations.domain.InvitationRefused.NotADraft;
import fr.raict.agenda.invitations.domain.InvitationRefused.WorkshopOver;
import fr.raict.agenda.workshops.domain.SessionRole;
import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.values.DerivedId;
import org.springframework.stereotype.Service;

/**
 * Drafts the invitation of an expert to a workshop, of which nothing is sent yet, and removes a draft. Always true: of the
 * invitations of one expert to one workshop at most one is open.
 */
@Service
public class InviteExpert {

    private final Invitations invitations;
    private final Briefings briefings;

    InviteExpert(Invitations invitations, Briefings briefings) {
        this.invitations = invitations;
        this.briefings = briefings;
    }

    /** The same draft again is the same invitation. */
    public ShownInvitation draft(UUID workshop, UUID expert, SessionRole role, String message, Instant answerBefore) {
        var briefing = briefings.of(workshop, expert);
        if (briefing.workshop().isOver()) {
            throw new WorkshopOver();
        }
        var earlier = invitations.ofWorkshop(workshop).stream().filter(known -> known.expert().equals(expert)).toList();
        var drafted = Invitation.draft(idAfter(earlier.size(), workshop, expert), briefing.workshop().edition(),
                workshop, expert, role, message, answerBefore);
        var made = earlier.stream().filter(Invitation::isOpen).findFirst()
                .orElseGet(() -> saved(drafted, briefing));
        if (!made.isDraftLike(drafted.invitation())) {
            throw new AlreadyInvited();
        }
        return ShownInvitation.of(made, briefing);
    }

    /** Only one can have it, of however many who invite the expert at once. */
    private static UUID idAfter(int earlier, UUID workshop, UUID expert) {
        return DerivedId.of("invitation", workshop, expert, earlier);
    }

    private Invitation saved(InvitationChange.Drafted drafted, Briefing briefing) {
        var saved = invitations.saveOnce(drafted, briefing);
        if (!briefings.exist(saved)) { // the expert or the workshop was removed at this very moment
            invitations.remove(saved);
            throw new WorkshopOver();
        }
        return saved;
    }

    public void remove(UUID invitation, SeenVersion seen) {
        var found = invitations.inVersion(invitation, seen);
        if (!found.isDraft()) {
            throw new NotADraft();
        }
        invitations.remove(found);
    }
}
