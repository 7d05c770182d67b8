package fr.raict.registration.mandates.domain;

/** Why a mandate does not allow what was asked. */
public abstract sealed class MandateRefused extends RuntimeException {

    private MandateRefused(String message) {
        super(message, null, false, false);
    }

    /** The account has not said that it speaks for the authority. */
    public static final class MandateMissing extends MandateRefused {
        public MandateMissing(String authorityCode) {
            super("No mandate for " + authorityCode);
        }
    }

    /** An organiser refused that the account speaks for the authority. */
    public static final class MandateTurnedDown extends MandateRefused {
        public MandateTurnedDown(String authorityCode) {
            super("The mandate for " + authorityCode + " was refused");
        }
    }

    /** No authority has this code. */
    public static final class AuthorityUnknown extends MandateRefused {
        public AuthorityUnknown(String authorityCode) {
            super("No authority " + authorityCode);
        }
    }

    /** There is no such mandate. */
    public static final class MandateUnknown extends MandateRefused {
        public MandateUnknown() {
            super("No such mandate");
        }
    }

    /** So many mandates of one account wait for an organiser that it may not ask for more. */
    public static final class TooManyPending extends MandateRefused {
        public TooManyPending() {
            super("Too many mandates are pending");
        }
    }
}
