package fr.raict.registration.seating.web;

import java.util.UUID;

import fr.raict.registration.seating.domain.Availability;

/** How many seats of a workshop are taken, and whether one may register. */
record AvailabilityView(UUID workshop, int capacity, int seated, int waiting, int free, State state) {

    /** When full, one joins the waiting list. */
    enum State {
        OPEN, FULL, NOT_YET_OPEN, CLOSED, CANCELLED
    }

    static AvailabilityView of(Availability availability) {
        return new AvailabilityView(availability.workshop().value(), availability.capacity(), availability.seated(),
                availability.waiting(), availability.free(), state(availability));
    }

    private static State state(Availability availability) {
        return switch (availability.admission()) {
            case OPEN -> availability.isFull() ? State.FULL : State.OPEN;
            case NOT_PUBLIC, NOT_YET_OPEN -> State.NOT_YET_OPEN;
            case CLOSED -> State.CLOSED;
            case CANCELLED -> State.CANCELLED;
        };
    }
}
