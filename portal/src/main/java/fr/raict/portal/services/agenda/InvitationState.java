package fr.raict.portal.services.agenda;

/** Where an invitation is in its life. */
public enum InvitationState {
    DRAFT, SENT, ACCEPTED, DECLINED, WITHDRAWN, EXPIRED
}
