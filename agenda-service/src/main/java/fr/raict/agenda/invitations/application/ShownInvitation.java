package fr.raict.agenda.invitations.application;

import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.platform.undelivered.UndeliveredMail;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as it is shown.
 *
 * @param undelivered
 *            the last mail to the expert about it, if it did not arrive
 */
public record ShownInvitation(Invitation invitation, Briefing briefing, @Nullable UndeliveredMail undelivered) {

    /** Without asking what became of its mails. */
    static ShownInvitation of(Invitation invitation, Briefing briefing) {
        return new ShownInvitation(invitation, briefing, null);
    }
}
