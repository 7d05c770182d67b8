package fr.raict.agenda.invitations.application;

import fr.raict.agenda.experts.application.ExpertSheet;
import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.workshops.application.WorkshopSheet;

/** An invitation with the expert and the workshop it brings together. */
public record InvitationDetails(Invitation invitation, ExpertSheet expert, WorkshopSheet workshop) {
}
