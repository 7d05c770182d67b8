package fr.raict.agenda.invitations.domain;

import java.util.List;

/** Why something asked of an invitation is not done. */
public abstract sealed class InvitationRefused extends RuntimeException {

    private InvitationRefused(String message) {
        super(message);
    }

    public static final class InvitationUnknown extends InvitationRefused {
        public InvitationUnknown() {
            super("no such invitation");
        }
    }

    /** Somebody else changed it after the version on which the change was based. */
    public static final class StaleEdit extends InvitationRefused {
        private final transient Invitation current;
        private final transient List<String> changed;

        public StaleEdit(Invitation current, List<String> changed) {
            super("the invitation was changed meanwhile");
            this.current = current;
            this.changed = changed;
        }

        public Invitation current() { return current; }

        /** Names of the fields that differ from the version it was based on. */
        public List<String> changed() {
            return changed;
        }
    }

    /** No link like it was ever sent. */
    public static final class LinkUnknown extends InvitationRefused {
        public LinkUnknown() {
            super("no such link");
        }
    }

    /** It was sent, but its deadline passed, it was replaced, or the invitation was withdrawn. */
    public static final class LinkExpired extends InvitationRefused {
        public LinkExpired() {
            super("the link no longer opens");
        }
    }

    /** The answer given first stands. */
    public static final class AlreadyAnswered extends InvitationRefused {
        private final transient InvitationState.Answered answer;

        public AlreadyAnswered(InvitationState.Answered answer) {
            super("the expert has answered");
            this.answer = answer;
        }

        public InvitationState.Answered answer() {
            return answer;
        }
    }

    public static final class AlreadyWithdrawn extends InvitationRefused {
        public AlreadyWithdrawn() {
            super("the invitation was withdrawn");
        }
    }

    public static final class DeadlinePassed extends InvitationRefused {
        public DeadlinePassed() {
            super("the time to answer is over");
        }
    }

    /** The workshop was cancelled or has been held: there is nothing to invite to. */
    public static final class WorkshopOver extends InvitationRefused {
        public WorkshopOver() {
            super("the workshop does not take place any more");
        }
    }

    /** Only a draft is removed; any other is withdrawn. */
    public static final class NotADraft extends InvitationRefused {
        public NotADraft() {
            super("only a draft is removed");
        }
    }

    public static final class AlreadyInvited extends InvitationRefused {
        public AlreadyInvited() {
            super("this expert has an invitation to this workshop");
        }
    }
}
