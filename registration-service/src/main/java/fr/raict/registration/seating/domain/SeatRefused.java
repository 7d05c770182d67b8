package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.List;

/** Why nothing was changed. A refusal is an ordinary answer, so it carries no stack trace. */
public abstract sealed class SeatRefused extends RuntimeException {

    private final String rule;

    private SeatRefused(String rule, String message) {
        super(message, null, false, false);
        this.rule = rule;
    }

    /** Its name, which never changes: letters and hyphens. */
    public String rule() {
        return rule;
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

    /** The window of registration is over, or the workshop was held. */
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
    public static final class AlreadyRegistered extends SeatRefused {

        private final transient List<Integer> positions;

        public AlreadyRegistered(List<Integer> positions) {
            super("already-registered", "Already registered for this workshop");
            this.positions = List.copyOf(positions);
        }

        /** Their positions in the request, from 0. */
        public List<Integer> positions() {
            return positions;
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
        private final int most;

        public QuotaReached(Quota quota, int most) {
            super(ruleOf(quota), "No more than " + most + " a day: " + quota);
            this.quota = quota;
            this.most = most;
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

        /** People in a day. */
        public int most() {
            return most;
        }
    }

    /** As many events of this workshop wait to be published as may; later there is room again. */
    public static final class EventsPending extends SeatRefused {
        public EventsPending() {
            super("try-again", "Too many events of this workshop wait to be published");
        }
    }
}
