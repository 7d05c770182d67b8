package fr.raict.agenda.workshops.domain;

import java.util.List;

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

    /** Somebody else changed it after the version on which the change was based. */
    public static final class StaleEdit extends WorkshopRefused {
        private final transient Workshop current;
        private final transient List<String> changed;

        public StaleEdit(Workshop current, List<String> changed) {
            super("the workshop was changed meanwhile");
            this.current = current;
            this.changed = changed;
        }

        public Workshop current() { return current; }

        /** Names of the fields that differ from the version it was based on. */
        public List<String> changed() {
            return changed;
        }
    }

    /** Its edition has no such room or slot. */
    public static final class PlaceUnknown extends WorkshopRefused {
        public PlaceUnknown() {
            super("no such room or slot in the edition");
        }
    }

    /** People are to come, and a room was not named. */
    public static final class RoomMissing extends WorkshopRefused {
        public RoomMissing() {
            super("a workshop that is not remote needs a room");
        }
    }

    public static final class EditionOver extends WorkshopRefused {
        public EditionOver() {
            super("an archived or cancelled edition takes no new workshop");
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

    /** Others know its room and time: it can be taken out of them, or cancelled. */
    public static final class NotADraft extends WorkshopRefused {
        public NotADraft() {
            super("only a draft is removed");
        }
    }

    /** It is not removed while experts are invited to it. */
    public static final class WorkshopInUse extends WorkshopRefused {
        private final transient List<String> experts;

        public WorkshopInUse(List<String> experts) {
            super("experts are invited to this workshop");
            this.experts = experts;
        }

        /** Their names. */
        public List<String> experts() {
            return experts;
        }
    }

    public static final class EditionNotPublic extends WorkshopRefused {
        public EditionNotPublic() {
            super("the edition is not public");
        }
    }

    public static final class NotASession extends WorkshopRefused {
        public NotASession() {
            super("nothing takes place in a break");
        }
    }
}
