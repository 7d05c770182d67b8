package fr.raict.registration.choosing.domain;

import java.util.List;
import java.util.UUID;

/** Why nothing was registered. A refusal is an ordinary answer, so it carries no stack trace. */
public abstract sealed class ChoiceRefused extends RuntimeException {

    private ChoiceRefused(String message) {
        super(message, null, false, false);
    }

    /** For some people two sessions were chosen that take place at the same time. */
    public static final class SessionsOverlap extends ChoiceRefused {

        private final transient List<PersonsOverlap> overlaps;

        public SessionsOverlap(List<PersonsOverlap> overlaps) {
            super("Sessions at the same time for one person");
            this.overlaps = List.copyOf(overlaps);
        }

        public List<PersonsOverlap> overlaps() {
            return overlaps;
        }
    }

    /**
     * Two sessions of one person.
     *
     * @param position of the person in the request, from 0
     */
    public record PersonsOverlap(int position, Overlaps.Overlap overlap) {
    }

    /** Somebody chose for themselves sessions that take place at the same time, or when another does that is theirs. */
    public static final class OwnSessionsOverlap extends ChoiceRefused {

        private final transient List<Overlaps.Overlap> overlaps;

        public OwnSessionsOverlap(List<Overlaps.Overlap> overlaps) {
            super("Sessions at the same time for oneself");
            this.overlaps = List.copyOf(overlaps);
        }

        public List<Overlaps.Overlap> overlaps() {
            return overlaps;
        }
    }

    /** The same Idempotency-Key came with another choice before. */
    public static final class ChoiceKeyReused extends ChoiceRefused {
        public ChoiceKeyReused() {
            super("The key of this request belongs to another request");
        }
    }

    /** Registrations were named that are of several people or authorities. */
    public static final class RegistrationsDiffer extends ChoiceRefused {
        public RegistrationsDiffer() {
            super("The registrations are not of the same person and authority");
        }
    }

    /** A registration was named that is not of the edition. */
    public static final class RegistrationMissing extends ChoiceRefused {
        public RegistrationMissing() {
            super("A registration is not of the edition");
        }
    }

    /** There is no such choice, or none of this account. */
    public static final class ChoiceUnknown extends ChoiceRefused {
        public ChoiceUnknown(UUID choice) {
            super("No choice " + choice);
        }
    }
}
