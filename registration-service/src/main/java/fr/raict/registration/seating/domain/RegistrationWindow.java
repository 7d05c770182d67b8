package fr.raict.registration.seating.domain;

import java.time.Instant;

import fr.raict.registration.seating.domain.Availability.State;

/** When people may register: from one instant on, until just before another. */
public record RegistrationWindow(Instant opensAt, Instant closesAt) {

    /** Of an edition not heard of, or not yet decided: nobody can register so far. */
    public static final RegistrationWindow UNKNOWN = new RegistrationWindow(Instant.MAX, Instant.MAX);

    public static final RegistrationWindow OVER = new RegistrationWindow(Instant.MIN, Instant.MIN);

    State stateAt(Instant instant) {
        if (!instant.isBefore(closesAt)) {
            return State.CLOSED;
        }
        return instant.isBefore(opensAt) ? State.NOT_YET_OPEN : State.OPEN;
    }
}
