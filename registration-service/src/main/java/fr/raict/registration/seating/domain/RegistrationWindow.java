package fr.raict.registration.seating.domain;

import java.time.Instant;

/** When people may register: from one instant on, until just before another. */
public record RegistrationWindow(Instant opensAt, Instant closesAt) {

    /** Of an edition not heard of, or not yet decided: nobody can register so far. */
    public static final RegistrationWindow UNKNOWN = new RegistrationWindow(Instant.MAX, Instant.MAX);

    public static final RegistrationWindow OVER = new RegistrationWindow(Instant.MIN, Instant.MIN);

    Admission admissionAt(Instant instant) {
        if (!instant.isBefore(closesAt)) {
            return Admission.CLOSED;
        }
        return instant.isBefore(opensAt) ? Admission.NOT_YET_OPEN : Admission.OPEN;
    }
}
