package fr.raict.agenda.invitations.application;

import java.util.Optional;

import fr.raict.agenda.experts.application.ExpertSheet;
import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.workshops.application.WorkshopSheet;
import fr.raict.platform.undelivered.UndeliveredMail;

/**
 * An invitation with the expert and the workshop it brings together.
 *
 * @param undelivered
 *            the last mail to the expert about it, if it did not arrive
 */
public record InvitationDetails(Invitation invitation, ExpertSheet expert, WorkshopSheet workshop,
        Optional<UndeliveredMail> undelivered) {
}
