package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * How many seats of a workshop are taken and how many people wait, and whether one may register.
 *
 * @param seated may exceed the capacity after the organiser shrank it: nobody loses a seat by that
 * @param beyondCapacity how many more are seated than there are seats
 */
public record Availability(UUID workshop, int capacity, int seated, int waiting, int free, int beyondCapacity,
        State state) {

    /** When full, one joins the waiting list. */
    public enum State {
        OPEN, FULL, NOT_YET_OPEN, CLOSED, CANCELLED
    }

    static Availability of(Workshop workshop, int seated, int waiting, Instant instant, RegistrationWindow window) {
        var state = state(workshop.admissionAt(instant, window), seated >= workshop.capacity());
        var free = state == State.OPEN ? workshop.capacity() - seated : 0;
        return new Availability(workshop.id().value(), workshop.capacity(), seated, waiting, free,
                Math.max(0, seated - workshop.capacity()), state);
    }

    private static State state(Admission admission, boolean full) {
        return switch (admission) {
            case OPEN -> full ? State.FULL : State.OPEN;
            case NOT_PUBLIC, NOT_YET_OPEN -> State.NOT_YET_OPEN;
            case CLOSED -> State.CLOSED;
            case CANCELLED -> State.CANCELLED;
        };
    }
}
