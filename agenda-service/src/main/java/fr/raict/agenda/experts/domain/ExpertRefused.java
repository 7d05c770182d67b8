package fr.raict.agenda.experts.domain;

import java.util.List;

/** Why something asked of an expert's record is not done. */
public abstract sealed class ExpertRefused extends RuntimeException {

    private ExpertRefused(String message) {
        super(message);
    }

    public static final class ExpertUnknown extends ExpertRefused {
        public ExpertUnknown() {
            super("no such expert");
        }
    }

    /** One address is one expert, whatever its case. */
    public static final class AddressTaken extends ExpertRefused {
        private final transient Expert holder;

        public AddressTaken(Expert holder) {
            super("another expert has this address");
            this.holder = holder;
        }

        public Expert holder() { return holder; }
    }

    /** The record is not removed while invitations name the expert. */
    public static final class ExpertInUse extends ExpertRefused {
        private final transient List<String> workshops;

        public ExpertInUse(List<String> workshops) {
            super("this expert was invited");
            this.workshops = workshops;
        }

        /** The titles of those they were invited to. */
        public List<String> workshops() {
            return workshops;
        }
    }

    /** Somebody else changed it after the version on which the change was based. */
    public static final class StaleEdit extends ExpertRefused {
        private final transient Expert current;
        private final transient List<String> changed;

        public StaleEdit(Expert current, List<String> changed) {
            super("the expert's record was changed meanwhile");
            this.current = current;
            this.changed = changed;
        }

        public Expert current() { return current; }

        /** Names of the fields that differ from the version it was based on. */
        public List<String> changed() {
            return changed;
        }
    }
}
