package fr.raict.agenda.invitations.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;

import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.invitations.domain.InvitationChange.Cause;
import fr.raict.agenda.invitations.domain.InvitationRefused.WorkshopOver;
import fr.raict.platform.aggregates.SeenVersion;
import org.springframework.stereotype.Service;

/** Sends an invitation, for the first time or again, or takes it back. */
@Service
public class SendInvitation {

    private final Invitations invitations;
    private final Briefings briefings;
    private final LinkSecrets secrets;
    private final Clock clock;

    SendInvitation(Invitations invitations, Briefings briefings, LinkSecrets secrets, Clock clock) {
        this.invitations = invitations;
        this.briefings = briefings;
        this.secrets = secrets;
        this.clock = clock;
    }

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
        var sent = found.send(briefing.session(), briefing.telling(), secrets.next(), clock.instant());
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
}
