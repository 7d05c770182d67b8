package fr.raict.registration.seating.application;

/** Somebody else wrote the seat book since it was read; nothing was written. */
public final class SeatBookOutdated extends RuntimeException {

    public SeatBookOutdated() {
        super("The seat book was written by somebody else meanwhile", null, false, false);
    }
}
