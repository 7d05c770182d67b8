package fr.raict.registration.merging.domain;

/** Why authorities stay as they are. A refusal is an ordinary answer, so it carries no stack trace. */
public abstract sealed class MergeRefused extends RuntimeException {

    private MergeRefused(String message) {
        super(message, null, false, false);
    }

    /** Nobody entered such an authority, or it became another one. */
    public static final class MergedUnknown extends MergeRefused {
        public MergedUnknown(String code) {
            super("No authority " + code + " outside the reference list");
        }
    }

    /** There is no such authority to merge another one into. */
    public static final class TargetUnknown extends MergeRefused {
        public TargetUnknown(String code) {
            super("No authority " + code);
        }
    }

    /** One of the reference list stays what it is. */
    public static final class AuthorityListed extends MergeRefused {
        public AuthorityListed(String code) {
            super(code + " is in the reference list");
        }
    }

    /** Both are the same, be it because somebody said so before. */
    public static final class SameAuthority extends MergeRefused {
        public SameAuthority(String code) {
            super(code + " cannot be merged into itself");
        }
    }

    /** It was merged into another one before. */
    public static final class MergedAlready extends MergeRefused {
        public MergedAlready(String code) {
            super(code + " was merged already");
        }
    }

    /** Another authority is called so already. */
    public static final class NameTaken extends MergeRefused {
        public NameTaken(String code) {
            super(code + " is called so");
        }
    }

    /** As many were merged and corrected as may be. */
    public static final class TooManyMerges extends MergeRefused {
        public TooManyMerges() {
            super("No more than " + AuthorityMerges.MOST + " merges are kept");
        }
    }

    /** The same Idempotency-Key came with other authorities before. */
    public static final class MergeKeyReused extends MergeRefused {
        public MergeKeyReused() {
            super("The key of this request belongs to another request");
        }
    }

    /** There is no such merge. */
    public static final class MergeUnknown extends MergeRefused {
        public MergeUnknown() {
            super("No such merge");
        }
    }
}
