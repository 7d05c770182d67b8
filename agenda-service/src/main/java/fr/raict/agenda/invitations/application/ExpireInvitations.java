package fr.raict.agenda.invitations.application;

import java.time.Clock;
import java.util.UUID;

import fr.raict.agenda.invitations.domain.Invitation;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Notes which invitations were not answered in time. Their links stopped opening at that time already. */
@Service
public class ExpireInvitations {

    private final Invitations invitations;
    private final Briefings briefings;
    private final Clock clock;

    ExpireInvitations(Invitations invitations, Briefings briefings, Clock clock) {
        this.invitations = invitations;
        this.briefings = briefings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${raict.agenda.sweep-every}", initialDelayString = "${raict.agenda.sweep-every}")
    public void expire() {
        invitations.overdue(clock.instant()).stream().map(Invitation::id).forEach(this::expire);
    }

    private void expire(UUID invitation) {
        Retry.whenStale(() -> invitations.find(invitation).flatMap(found -> found.expire(clock.instant()))
                .map(change -> invitations.save(change, briefings.of(change.invitation()))));
    }
}
