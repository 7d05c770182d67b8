package fr.raict.agenda.experts.application;

import java.util.List;
import java.util.UUID;

/** To what experts were ever invited, whatever became of it. */
public interface Engagements {

    /** The titles of the workshops. */
    List<String> of(UUID expert);

    /** Removes the drafts of invitations of an expert that was removed. */
    void discardDrafts(UUID expert);
}
