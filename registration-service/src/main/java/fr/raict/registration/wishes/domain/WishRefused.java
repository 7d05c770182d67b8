package fr.raict.registration.wishes.domain;

import java.time.Instant;
import java.util.List;

/** Why nothing was changed. A refusal is an ordinary answer, so it carries no stack trace. */
public abstract sealed class WishRefused extends RuntimeException {

    private WishRefused(String message) {
        super(message, null, false, false);
    }

    /** The edition has no round of wishes. */
    public static final class RoundUnknown extends WishRefused {
        public RoundUnknown() {
            super("No round of wishes");
        }
    }

    /** There is no such wish, or none that the caller may know of. */
    public static final class WishUnknown extends WishRefused {
        public WishUnknown() {
            super("No such wish");
        }
    }

    /** The deadline is over already, or years away. */
    public static final class DeadlineUnfit extends WishRefused {
        public DeadlineUnfit() {
            super("Not a deadline");
        }
    }

    /** The deadline is over. */
    public static final class WishesClosed extends WishRefused {
        public WishesClosed() {
            super("The deadline is over");
        }
    }

    /** The deadline is ahead. */
    public static final class WishesStillOpen extends WishRefused {

        private final transient Instant deadline;

        public WishesStillOpen(Instant deadline) {
            super("People still wish");
            this.deadline = deadline;
        }

        public Instant deadline() {
            return deadline;
        }
    }

    /** Sessions were allocated by what was wished. */
    public static final class WishesAllocated extends WishRefused {
        public WishesAllocated() {
            super("There is a draft");
        }
    }

    /** People are registered for what they got, or are about to be. */
    public static final class WishesPublished extends WishRefused {
        public WishesPublished() {
            super("The allocation is published");
        }
    }

    /** So many wish already. */
    public static final class TooManyWishes extends WishRefused {
        public TooManyWishes() {
            super("More than " + Wish.MOST_IN_EDITION + " wishes");
        }
    }

    /** Somebody the caller sees wishes for this person already. */
    public static final class AlreadyWished extends WishRefused {
        public AlreadyWished() {
            super("This person wishes already");
        }
    }

    /** Some sessions cannot be wished so. */
    public static final class RankingUnfit extends WishRefused {

        private final transient List<Misranked> misranked;
        private final transient int most;

        public RankingUnfit(List<Misranked> misranked, int most) {
            super("Not a ranking");
            this.misranked = List.copyOf(misranked);
            this.most = most;
        }

        public List<Misranked> misranked() {
            return misranked;
        }

        /** How many sessions one person may wish. */
        public int most() {
            return most;
        }
    }

    /** Somebody else changed it after the version on which the change was based. */
    public abstract static sealed class StaleEdit extends WishRefused {

        private final transient List<String> changed;

        private StaleEdit(List<String> changed) {
            super("It was changed meanwhile");
            this.changed = List.copyOf(changed);
        }

        /** Names of the fields that differ from the version it was based on. */
        public List<String> changed() {
            return changed;
        }
    }

    /** It is the round that was changed. */
    public static final class StaleRound extends StaleEdit {

        private final transient WishRound current;

        public StaleRound(WishRound current, List<String> changed) {
            super(changed);
            this.current = current;
        }

        public WishRound current() {
            return current;
        }
    }

    /** It is the wish that was changed. */
    public static final class StaleWish extends StaleEdit {

        private final transient Wish current;

        public StaleWish(Wish current, List<String> changed) {
            super(changed);
            this.current = current;
        }

        public Wish current() {
            return current;
        }
    }

    /** It is the draft that was changed. */
    public static final class StaleAllocation extends StaleEdit {

        private final transient Allocation current;

        public StaleAllocation(Allocation current, List<String> changed) {
            super(changed);
            this.current = current;
        }

        public Allocation current() {
            return current;
        }
    }

    /** An allocation is being made. */
    public static final class AllocationRunning extends WishRefused {
        public AllocationRunning() {
            super("An allocation is being made");
        }
    }

    /** There is no draft. */
    public static final class AllocationMissing extends WishRefused {
        public AllocationMissing() {
            super("No draft");
        }
    }

    /** What an organiser wants to give somebody cannot be given. */
    public static final class AgainstRule extends WishRefused {

        private final transient Rule rule;

        public AgainstRule(Rule rule) {
            super("A rule is against it: " + rule);
            this.rule = rule;
        }

        public Rule rule() {
            return rule;
        }
    }

    /** What an organiser wants to take from somebody is not theirs. */
    public static final class NotAwarded extends WishRefused {
        public NotAwarded() {
            super("Nobody was given it");
        }
    }
}
