package fr.raict.agenda.invitations.application;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.invitations.domain.InvitationChange;
import fr.raict.agenda.invitations.domain.LinkSecret;
import org.springframework.stereotype.Service;

/**
 * Makes invitations follow their workshop: a new venue, room or time asks again, another title, mode or link is told, a
 * cancellation withdraws. It compares what the expert was told with the workshop as it is now, so following twice, late
 * or in any order asks and tells once.
 */
@Service
public class FollowWorkshop {

    private final Invitations invitations;
    private final Briefings briefings;
    private final Clock clock;

    FollowWorkshop(Invitations invitations, Briefings briefings, Clock clock) {
        this.invitations = invitations;
        this.briefings = briefings;
        this.clock = clock;
    }

    public void follow(UUID workshop) {
        invitations.ofWorkshop(workshop).stream().map(Invitation::id).forEach(this::followWith);
    }

    private void followWith(UUID invitation) {
        Retry.whenStale(() -> invitations.find(invitation).map(found -> {
            var briefing = briefings.of(found);
            return change(found, briefing).map(change -> invitations.save(change, briefing));
        }));
    }

    private Optional<InvitationChange> change(Invitation invitation, Briefing briefing) {
        return briefing.workshop().isCancelled() ? invitation.workshopCancelled()
                : invitation.follow(briefing.telling(), LinkSecret.random(), clock.instant());
    }
}
