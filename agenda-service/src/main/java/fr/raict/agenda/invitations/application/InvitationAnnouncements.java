package fr.raict.agenda.invitations.application;

import java.util.List;

import fr.raict.agenda.invitations.domain.InvitationChange;
import fr.raict.contracts.Event;

/** What the others are told of what happened to an invitation. */
public interface InvitationAnnouncements {

    /**
     * @param briefing what a mail about the change says
     * @param sequence of the first event
     * @param writes to the invitations of this expert to this workshop so far, with the one that is announced
     * @return nothing when the expert need not hear of it
     */
    List<? extends Event> of(InvitationChange change, Briefing briefing, long sequence, long writes);
}
