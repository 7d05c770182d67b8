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

    /** The name of a state, without what is only true there. */
    enum Status {
        DRAFT, SENT, ACCEPTED, DECLINED, WITHDRAWN, EXPIRED
    }

    default Status status() {
        return switch (this) {
            case Draft _ -> Status.DRAFT;
            case Sent _ -> Status.SENT;
            case Accepted _ -> Status.ACCEPTED;
            case Declined _ -> Status.DECLINED;
            case Withdrawn _ -> Status.WITHDRAWN;
            case Expired _ -> Status.EXPIRED;
        };
    }
}
