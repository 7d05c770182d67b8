package fr.raict.agenda.workshops.application;

import java.util.List;
import java.util.UUID;

/** The experts with an invitation to a workshop, whatever became of it. */
public interface InvitedExperts {

    /** Their names. */
    List<String> to(UUID workshop);

    /** Removes the drafts of invitations to a workshop that was removed. */
    void discardDrafts(UUID workshop);
}
