package fr.raict.registration.seating.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What happened to one registration. Sequences count up by one per seat book, without gaps. */
public sealed interface SeatEvent {

    long sequence();

    Registration registration();

    /**
     * Registered, with a seat.
     *
     * @param choice that tells the person; null when this does
     */
    record Assigned(long sequence, Registration registration, @Nullable UUID choice) implements SeatEvent {
    }

    /**
     * Registered, without a seat so far.
     *
     * @param rank place in the waiting list, from 1
     * @param choice that tells the person; null when this does
     */
    record Waitlisted(long sequence, Registration registration, int rank,
            @Nullable UUID choice) implements SeatEvent {
    }

    /**
     * Asked for, and the organiser is to decide.
     *
     * @param choice that tells the person; null when this does
     */
    record Requested(long sequence, Registration registration, @Nullable UUID choice) implements SeatEvent {
    }

    /**
     * Ended by the organiser, who was asked.
     *
     * @param reason in the organiser's words
     */
    record Declined(long sequence, Registration registration, String reason) implements SeatEvent {
    }

    /** Waited, and is to say whether they want the seat that there is for them now. */
    record Offered(long sequence, Registration registration) implements SeatEvent {

        /** The offer of the registration. */
        public Offer offer() {
            return registration.offer().orElseThrow();
        }
    }

    /** Ended, as nobody answered in time when a seat was offered. */
    record Lapsed(long sequence, Registration registration) implements SeatEvent {
    }

    /** Ended before there was a seat, as the person accepted one elsewhere at the same time. */
    record Overtaken(long sequence, Registration registration) implements SeatEvent {
    }

    /** Waited or was offered a seat, and has it now. */
    record Promoted(long sequence, Registration registration) implements SeatEvent {
    }

    /**
     * In the place of another person's, which ended.
     *
     * @param rank place in the waiting list, from 1; 0 for who does not wait
     * @param choice that tells both; null when this does
     */
    record HandedOver(long sequence, Registration registration, Registration former, int rank,
            @Nullable UUID choice) implements SeatEvent {
    }

    /**
     * Ended by the person or for them.
     *
     * @param told whether anybody is to hear of it
     * @param choice that tells the person; null when this does
     */
    record Withdrawn(long sequence, Registration registration, boolean heldSeat, boolean told,
            @Nullable UUID choice) implements SeatEvent {
    }

    /** Ended with its workshop. */
    record Cancelled(long sequence, Registration registration, boolean heldSeat) implements SeatEvent {
    }

    /**
     * Still active, in a workshop that is another than said before.
     *
     * @param before null when not everybody was told the same
     */
    record Rescheduled(long sequence, Registration registration,
            @Nullable Description before) implements SeatEvent {
    }
}
