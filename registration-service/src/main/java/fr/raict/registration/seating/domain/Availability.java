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

    public static Availability of(SeatBookSummary book, Instant instant, RegistrationWindow window) {
        var workshop = book.workshop();
        var seated = book.counts().seated();
        var open = workshop.stateAt(instant, window);
        var state = open == State.OPEN && seated >= workshop.capacity() ? State.FULL : open;
        var free = state == State.OPEN ? workshop.capacity() - seated : 0;
        return new Availability(workshop.id().value(), workshop.capacity(), seated, book.counts().waiting(), free,
                Math.max(0, seated - workshop.capacity()), state);
    }
}
