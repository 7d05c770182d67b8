package fr.raict.agenda.experts.application;

import java.util.List;
import java.util.UUID;

/** To what experts were ever invited, whatever became of it. */
public interface Engagements {

    /**
     * An invitation.
     *
     * @param words that the organiser and the expert wrote; empty when they wrote none
     */
    record Engagement(UUID invitation, String workshop, String role, String state, String words) {
    }

    /** The titles of the workshops. */
    List<String> of(UUID expert);

    /** How each invitation went: in words for the expert. */
    List<Engagement> inDetail(UUID expert);

    /** Takes back what is still to come, and forgets what was written to the expert and what the expert answered. */
    void forget(UUID expert);

    /** Removes the drafts of invitations of an expert that was removed. */
    void discardDrafts(UUID expert);
}
