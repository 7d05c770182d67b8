package fr.raict.agenda.invitations.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;

import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.invitations.domain.InvitationChange.Cause;
import fr.raict.agenda.invitations.domain.InvitationRefused.AlreadyInvited;
import fr.raict.agenda.invitations.domain.InvitationRefused.NotADraft;
import fr.raict.agenda.invitations.domain.InvitationRefused.WorkshopOver;
import fr.raict.agenda.invitations.domain.LinkSecret;
import fr.raict.agenda.workshops.domain.SessionRole;
import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.values.DerivedId;
import org.springframework.stereotype.Service;

/**
 * Drafts the invitation of an expert to a workshop, of which nothing is sent yet, sends it, takes it back or removes
 * the draft. Always true: of the invitations of one expert to one workshop at most one is open.
 */
@Service
public class InviteExpert {

    private final Invitations invitations;
    private final Briefings briefings;
    private final Clock clock;

    InviteExpert(Invitations invitations, Briefings briefings, Clock clock) {
        this.invitations = invitations;
        this.briefings = briefings;
        this.clock = clock;
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
        var made = earlier.stream().filter(Invitation::isOpen).findFirst().orElseGet(() -> saved(drafted));
        if (!made.isDraftLike(drafted)) {
            throw new AlreadyInvited();
        }
        return ShownInvitation.of(made, briefing);
    }

    /** Only one can have it, of however many who invite the expert at once. */
    private static UUID idAfter(int earlier, UUID workshop, UUID expert) {
        return DerivedId.of("invitation", workshop, expert, earlier);
    }

    private Invitation saved(Invitation drafted) {
        var saved = invitations.saveOnce(drafted);
        if (!briefings.exist(saved)) { // the expert or the workshop was removed at this very moment
            invitations.remove(saved);
            throw new WorkshopOver();
        }
        return saved;
    }

    /** Sends it for the first time or again. */
    public ShownInvitation send(UUID invitation, SeenVersion seen) {
        return send(invitation, seen, UnaryOperator.identity());
    }

    /** Gives the expert another deadline as well. */
    public ShownInvitation send(UUID invitation, SeenVersion seen, Instant answerBefore) {
        return send(invitation, seen, found -> found.postpone(answerBefore));
    }

    private ShownInvitation send(UUID invitation, SeenVersion seen, UnaryOperator<Invitation> adjust) {
        var found = adjust.apply(invitations.inVersion(invitation, seen));
        var briefing = briefings.of(found);
        var sent = found.send(briefing.telling(), LinkSecret.random(), clock.instant());
        if (briefing.workshop().isOver()) {
            throw new WorkshopOver();
        }
        return ShownInvitation.of(invitations.save(sent, briefing), briefing);
    }

    public ShownInvitation withdraw(UUID invitation, SeenVersion seen) {
        var found = invitations.inVersion(invitation, seen);
        var briefing = briefings.of(found);
        return ShownInvitation.of(invitations.save(found.withdraw(Cause.BY_ORGANISER), briefing), briefing);
    }

    /** Only a draft, of which nobody has heard. */
    public void remove(UUID invitation, SeenVersion seen) {
        var found = invitations.inVersion(invitation, seen);
        if (!found.isDraft()) {
            throw new NotADraft();
        }
        invitations.remove(found);
    }
}
