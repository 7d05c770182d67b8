package fr.raict.registration.membership.domain;

import java.util.List;

/** Why an authority is not marked as it was asked. A refusal is an ordinary answer, so it carries no stack trace. */
public abstract sealed class MarkRefused extends RuntimeException {

    private MarkRefused(String message) {
        super(message, null, false, false);
    }

    /** Neither the reference list nor any mandate names it. */
    public static final class AuthorityUnknown extends MarkRefused {
        public AuthorityUnknown(String code) {
            super("No authority " + code);
        }
    }

    /** As many are marked as may be. */
    public static final class TooManyMarked extends MarkRefused {
        public TooManyMarked() {
            super("No more than " + MarkedAuthority.MOST + " authorities are marked");
        }
    }

    /** Somebody else marked it after the version on which the change was based. */
    public static final class StaleMarks extends MarkRefused {
        private final transient MarkedAuthority current;
        private final transient List<String> changed;

        public StaleMarks(MarkedAuthority current, List<String> changed) {
            super(current.code() + " was marked meanwhile");
            this.current = current;
            this.changed = changed;
        }

        public MarkedAuthority current() {
            return current;
        }

        /** Names of the fields that differ from the version it was based on. */
        public List<String> changed() {
            return changed;
        }
    }
}
