package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Why nothing was changed. A refusal is an ordinary answer, so it carries no stack trace. */
public abstract sealed class SeatRefused extends RuntimeException {

    private final String rule;
    private final @Nullable Integer most;

    private SeatRefused(String rule, String message) {
        this(rule, message, null);
    }

    private SeatRefused(String rule, String message, @Nullable Integer most) {
        super(message, null, false, false);
        this.rule = rule;
        this.most = most;
    }

    /** Its name, which never changes: letters and hyphens. */
    public String rule() {
        return rule;
    }

    /** What the rule allows, if it is one that counts. */
    public Optional<Integer> most() {
        return Optional.ofNullable(most);
    }

    /** It is about some of the people of a request. */
    public abstract static sealed class OfSome extends SeatRefused {

        private final transient List<Integer> positions;

        private OfSome(String rule, String message, List<Integer> positions) {
            super(rule, message);
            this.positions = List.copyOf(positions);
        }

        /** Their positions in the request, from 0. */
        public List<Integer> positions() {
            return positions;
        }
    }

    /** There is no such workshop in public. */
    public static final class WorkshopUnknown extends SeatRefused {
        public WorkshopUnknown(WorkshopId workshop) {
            super("workshop-unknown", "No workshop " + workshop + " in the programme");
        }
    }

    /** There is no such registration, or none that the viewer may know of. */
    public static final class RegistrationUnknown extends SeatRefused {
        public RegistrationUnknown(RegistrationId registration) {
            super("registration-unknown", "No registration " + registration);
        }
    }

    /** The registration has ended already. */
    public static final class RegistrationEnded extends SeatRefused {
        public RegistrationEnded() {
            super("registration-ended", "The registration has ended");
        }
    }

    /** The window of registration has not opened. */
    public static final class RegistrationNotYetOpen extends SeatRefused {

        private final transient Instant opensAt;

        public RegistrationNotYetOpen(Instant opensAt) {
            super("registration-not-yet-open", "Registration has not opened yet");
            this.opensAt = opensAt;
        }

        /** {@link Instant#MAX} while nobody knows. */
        public Instant opensAt() {
            return opensAt;
        }
    }

    /** The organiser decided already, and otherwise. */
    public static final class RegistrationDecided extends SeatRefused {
        public RegistrationDecided() {
            super("registration-decided", "The request was decided otherwise");
        }
    }

    /** There is no offer to answer, or no longer. */
    public static final class OfferEnded extends SeatRefused {
        public OfferEnded() {
            super("offer-ended", "The offer has ended");
        }
    }

    /** Only who waits can be put before others. */
    public static final class NotWaiting extends SeatRefused {
        public NotWaiting() {
            super("not-waiting", "The registration does not wait");
        }
    }

    /** The order of the waiting list stays as it is while somebody waits. */
    public static final class OrderFixed extends SeatRefused {
        public OrderFixed() {
            super("order-fixed", "Somebody waits in this order");
        }
    }

    /** Somebody else of those who asked for seats together was refused. */
    public static final class TogetherRefused extends SeatRefused {
        public TogetherRefused() {
            super("together-refused", "Somebody else of the party was refused");
        }
    }

    /** The workshop has taken place. */
    public static final class WorkshopHeld extends SeatRefused {
        public WorkshopHeld() {
            super("workshop-held", "The workshop was held");
        }
    }

    /** Whoever is registered at the door has a seat there already. */
    public static final class SeatedAlready extends OfSome {
        public SeatedAlready() {
            super("seated-already", "Has a seat already", List.of(0));
        }
    }

    /** Whoever comes now comes too late: the workshop has ended. */
    public static final class SessionOver extends SeatRefused {
        public SessionOver() {
            super("session-over", "The session is over");
        }
    }

    /** All seats are taken or offered. */
    public static final class NoSeatLeft extends SeatRefused {
        public NoSeatLeft() {
            super("no-seat-left", "No seat is left");
        }
    }

    /** In this edition people wish first, and get seats by that. */
    public static final class WishesOpen extends SeatRefused {
        public WishesOpen() {
            super("wishes-open", "Seats are given by wishes");
        }
    }

    /** Only people of members may register. */
    public static final class MembersOnly extends SeatRefused {
        public MembersOnly() {
            super("members-only", "Only people of members may register");
        }
    }

    /** The seat is kept for people of a group, and they are not. */
    public static final class SeatKept extends SeatRefused {
        public SeatKept() {
            super("seat-kept", "The seat is kept for a group");
        }
    }

    /** The authority would have more people in the workshop than it may. */
    public static final class AuthorityCapReached extends SeatRefused {
        public AuthorityCapReached(int most) {
            super("authority-cap", "No more than " + most + " of an authority", most);
        }
    }

    /** The authority would have more people in the edition than it may. */
    public static final class EditionCapReached extends SeatRefused {
        public EditionCapReached(int most) {
            super("authority-cap-of-edition", "No more than " + most + " people of an authority", most);
        }
    }

    /** The authority has people of the same names at other addresses, as the asker may see. */
    public static final class SameName extends OfSome {
        public SameName(List<Integer> positions) {
            super("same-name", "Somebody of that name is registered", positions);
        }
    }

    /** More seats are to be kept than the workshop has. */
    public static final class TooManyKept extends SeatRefused {
        public TooManyKept(int capacity) {
            super("too-many-kept", "There are only " + capacity + " seats", capacity);
        }
    }

    /** Some of the people have a seat in another workshop at the same time, whoever gave it to them. */
    public static final class Overlap extends OfSome {
        public Overlap(List<Integer> positions) {
            super("overlap", "Taken at that time", positions);
        }
    }

    /** Somebody changed the edition's rules since they were read. */
    public static final class StaleEditionRules extends SeatRefused {

        private final transient EditionRules current;

        public StaleEditionRules(EditionRules current) {
            super("stale-edit", "The rules were changed meanwhile");
            this.current = current;
        }

        public EditionRules current() {
            return current;
        }
    }

    /** Somebody changed the rules since they were read. */
    public static final class StaleRules extends SeatRefused {

        private final transient SeatBookSummary current;

        public StaleRules(SeatBookSummary current) {
            super("stale-edit", "The rules were changed meanwhile");
            this.current = current;
        }

        /** With the rules that there are. */
        public SeatBookSummary current() {
            return current;
        }
    }

    /** The window of registration is over, or the workshop has begun. */
    public static final class RegistrationClosed extends SeatRefused {
        public RegistrationClosed() {
            super("registration-closed", "Registration is closed");
        }
    }

    /** The workshop will not take place. */
    public static final class WorkshopCancelled extends SeatRefused {
        public WorkshopCancelled() {
            super("workshop-cancelled", "The workshop is cancelled");
        }
    }

    /** So many wait already that waiting makes no sense. */
    public static final class WaitingListFull extends SeatRefused {
        public WaitingListFull() {
            super("waiting-list-full", "The waiting list is full");
        }
    }

    /** Some of the people are registered for another authority, as the asker may see. */
    public static final class AlreadyRegistered extends OfSome {
        public AlreadyRegistered(List<Integer> positions) {
            super("already-registered", "Already registered for this workshop", positions);
        }
    }

    /** The same Idempotency-Key came with other people before. */
    public static final class RequestKeyReused extends SeatRefused {
        public RequestKeyReused() {
            super("idempotency-key-reused", "The key of this request belongs to another request");
        }
    }

    /** As many people are registered today as may be, by whom or for whom the request is. */
    public static final class QuotaReached extends SeatRefused {

        private final transient Quota quota;

        public QuotaReached(Quota quota, int most) {
            super(ruleOf(quota), "No more than " + most + " a day: " + quota, most);
            this.quota = quota;
        }

        private static String ruleOf(Quota quota) {
            return switch (quota) {
                case PENDING_ACCOUNT -> "quota-of-pending-mandate";
                case PENDING_AUTHORITY -> "quota-of-pending-authority";
                case ACCOUNT -> "quota-of-account";
                case AUTHORITY -> "quota-of-authority";
                case INDIVIDUAL -> "quota-of-individual";
                case INDIVIDUAL_LINKS -> "quota-of-individual-links";
            };
        }

        public Quota quota() {
            return quota;
        }

    }

    /** As many events of this workshop wait to be published as may; later there is room again. */
    public static final class EventsPending extends SeatRefused {
        public EventsPending() {
            super("try-again", "Too many events of this workshop wait to be published");
        }
    }
}
