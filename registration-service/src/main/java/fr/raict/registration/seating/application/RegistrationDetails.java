package fr.raict.registration.seating.application;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A registration with all that those who may see it are shown.
 *
 * @param account who entered it
 * @param place in the waiting list, from 1; 0 when it does not wait
 */
public record RegistrationDetails(UUID id, UUID workshop, Person person, String authorityCode, String authorityName,
        State state, int place, Instant registeredAt, String account, String ticketToken) {

    /** What became of a registration so far. */
    public enum State {
        SEATED, WAITING, WITHDRAWN, CANCELLED
    }

    public OptionalInt rank() {
        return place == 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
