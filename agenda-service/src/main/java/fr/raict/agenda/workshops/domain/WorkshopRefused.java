package fr.raict.agenda.workshops.domain;

/** Why something asked of a workshop is not done. */
public abstract sealed class WorkshopRefused extends RuntimeException {

    private WorkshopRefused(String message) {
        super(message);
    }

    public static final class WorkshopUnknown extends WorkshopRefused {
        public WorkshopUnknown() {
            super("no such workshop");
        }
    }

    /** It was cancelled or has been held. */
    public static final class WorkshopOver extends WorkshopRefused {
        public WorkshopOver() {
            super("a cancelled or held workshop no longer changes");
        }
    }

    public static final class NotScheduled extends WorkshopRefused {
        public NotScheduled() {
            super("a workshop needs a room and a slot first");
        }
    }

    public static final class AlreadyPublished extends WorkshopRefused {
        public AlreadyPublished() {
            super("a published workshop stays published until it is cancelled");
        }
    }

    public static final class EditionNotOpen extends WorkshopRefused {
        public EditionNotOpen() {
            super("the edition is not public");
        }
    }

    public static final class NotASession extends WorkshopRefused {
        public NotASession() {
            super("nothing takes place in a break");
        }
    }
}
