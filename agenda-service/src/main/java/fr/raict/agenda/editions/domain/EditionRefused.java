package fr.raict.agenda.editions.domain;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Why something asked of an edition is not done. */
public abstract sealed class EditionRefused extends RuntimeException {

    private EditionRefused(String message) {
        super(message);
    }

    public static final class EditionUnknown extends EditionRefused {
        public EditionUnknown() {
            super("no such edition");
        }
    }

    /** Somebody else changed it after the version on which the change was based. */
    public static final class StaleEdit extends EditionRefused {
        private final transient Edition current;
        private final transient List<String> changed;

        public StaleEdit(Edition current, List<String> changed) {
            super("the edition was changed meanwhile");
            this.current = current;
            this.changed = changed;
        }

        public Edition current() { return current; }

        /** Names of the fields that differ from the version it was based on. */
        public List<String> changed() {
            return changed;
        }
    }

    public static final class RoomUnknown extends EditionRefused {
        public RoomUnknown(UUID room) {
            super("no room " + room + " in this edition");
        }
    }

    public static final class SlotUnknown extends EditionRefused {
        public SlotUnknown(UUID slot) {
            super("no slot " + slot + " in this edition");
        }
    }

    public static final class StatusOutOfReach extends EditionRefused {
        private final EditionStatus from;
        private final EditionStatus to;

        public StatusOutOfReach(EditionStatus from, EditionStatus to) {
            super("an edition does not go from " + from + " to " + to);
            this.from = from;
            this.to = to;
        }

        public EditionStatus from() {
            return from;
        }

        public EditionStatus to() {
            return to;
        }
    }

    public static final class EditionOver extends EditionRefused {
        public EditionOver() {
            super("an archived or cancelled edition no longer changes");
        }
    }

    public static final class SlotOutsideDays extends EditionRefused {
        public SlotOutsideDays() {
            super("a slot begins on one of the days of its edition");
        }
    }

    /** It has as many rooms or slots as it may. */
    public static final class EditionFull extends EditionRefused {
        public EditionFull() {
            super("no more rooms or slots");
        }
    }

    public static final class RoomNameTaken extends EditionRefused {
        public RoomNameTaken() {
            super("another room has this name");
        }
    }

    /** It is not removed while workshops need it. */
    public static final class InUse extends EditionRefused {

        private final transient @Nullable EditionPart part;
        private final transient List<String> workshops;

        public InUse(@Nullable EditionPart part, List<String> workshops) {
            super("workshops need it");
            this.part = part;
            this.workshops = workshops;
        }

        /** The room or slot; null for the edition itself. */
        public @Nullable EditionPart part() {
            return part;
        }

        /** Their titles. */
        public List<String> workshops() {
            return workshops;
        }
    }
}
