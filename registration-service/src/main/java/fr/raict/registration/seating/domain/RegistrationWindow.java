package fr.raict.registration.seating.domain;

import java.time.Instant;

import fr.raict.registration.seating.domain.Availability.State;

/** When people may register: from one instant on, until just before another. */
public record RegistrationWindow(Instant opensAt, Instant closesAt) {

    /** Of an edition not heard of, or not yet decided: nobody can register so far. */
    public static final RegistrationWindow UNKNOWN = new RegistrationWindow(Instant.MAX, Instant.MAX);

    public static final RegistrationWindow OVER = new RegistrationWindow(Instant.MIN, Instant.MIN);

    /** Whether people may no longer register, and not only for now. */
    public boolean isOverAt(Instant instant) {
        return stateAt(instant) == State.CLOSED;
    }

    public void refuseUnlessOpenAt(Instant instant) {
        if (isOverAt(instant)) {
            throw new SeatRefused.RegistrationClosed();
        }
        if (instant.isBefore(opensAt)) {
            throw new SeatRefused.RegistrationNotYetOpen(opensAt);
        }
    }

    State stateAt(Instant instant) {
        if (!instant.isBefore(closesAt)) {
            return State.CLOSED;
        }
        return instant.isBefore(opensAt) ? State.NOT_YET_OPEN : State.OPEN;
    }
}
