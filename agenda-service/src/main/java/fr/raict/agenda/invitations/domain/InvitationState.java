package fr.raict.agenda.invitations.domain;

import java.time.Instant;

/** Where an invitation is in its life. */
public sealed interface InvitationState {

    /** Nobody but the organisers knows of it. */
    record Draft() implements InvitationState {
    }

    record Sent() implements InvitationState {
    }

    /** What the expert said. */
    sealed interface Answered extends InvitationState {
        Instant at();
    }

    record Accepted(Instant at) implements Answered {
    }

    /**
     * @param reason
     *            in the expert's words, or empty
     * @param substitute
     *            whom the expert proposes instead, in their words, or empty
     */
    record Declined(Instant at, String reason, String substitute) implements Answered {
    }

    record Withdrawn() implements InvitationState {
    }

    /** Its deadline passed without an answer; it can be sent again with a new one. */
    record Expired() implements InvitationState {
    }
}
