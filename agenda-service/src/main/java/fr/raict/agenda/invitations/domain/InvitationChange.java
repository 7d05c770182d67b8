package fr.raict.agenda.invitations.domain;

import org.jspecify.annotations.Nullable;

/** What happened to an invitation, with the invitation as it is since. */
public sealed interface InvitationChange {

    Invitation invitation();

    /**
     * The secret exists here and in the mail, nowhere else.
     *
     * @param before what the expert was told when the workshop moved, if that is known
     */
    record Sent(Invitation invitation, Occasion occasion, LinkSecret secret,
            @Nullable ToldWorkshop before) implements InvitationChange {
    }

    /** The expert is told that something changed for which nobody is asked again. */
    record Updated(Invitation invitation, ToldWorkshop before) implements InvitationChange {
    }

    record Accepted(Invitation invitation) implements InvitationChange {
    }

    record Declined(Invitation invitation, InvitationState.Declined answer) implements InvitationChange {
    }

    /** The expert knew of the invitation and must hear that it no longer stands. */
    record Withdrawn(Invitation invitation, Cause cause) implements InvitationChange {
    }

    /** Something that the expert need not hear of. */
    record Closed(Invitation invitation) implements InvitationChange {
    }

    enum Occasion {
        FIRST, RESENT, WORKSHOP_MOVED
    }

    enum Cause {
        BY_ORGANISER, WORKSHOP_CANCELLED
    }
}
