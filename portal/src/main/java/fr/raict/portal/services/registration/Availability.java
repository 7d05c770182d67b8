package fr.raict.portal.services.registration;

import java.util.UUID;

/** The seats of a workshop. */
public record Availability(UUID workshop, int capacity, int seated, int waiting, int free, State state) {

    public boolean isOpen() {
        return state == State.OPEN || state == State.FULL;
    }

    /** Whether one may register; when full, one joins the waiting list. */
    public enum State {
        OPEN, FULL, NOT_YET_OPEN, CLOSED, CANCELLED
    }
}
