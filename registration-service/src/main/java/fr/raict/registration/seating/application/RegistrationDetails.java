package fr.raict.registration.seating.application;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import fr.raict.platform.undelivered.UndeliveredMail;
import org.jspecify.annotations.Nullable;

/**
 * A registration with all that those who may see it are shown.
 *
 * @param account who entered it
 * @param place in the waiting list, from 1; 0 when it does not wait
 * @param undelivered the last mail about it that did not reach the person, where somebody looked
 */
public record RegistrationDetails(UUID id, UUID workshop, Person person, String authorityCode, String authorityName,
        State state, int place, Instant registeredAt, String account, String ticketToken,
        Optional<UndeliveredMail> undelivered) {

    /** What became of a registration so far. */
    public enum State {
        SEATED, WAITING, WITHDRAWN, CANCELLED
    }

    RegistrationDetails with(@Nullable UndeliveredMail found) {
        return new RegistrationDetails(id, workshop, person, authorityCode, authorityName, state, place, registeredAt,
                account, ticketToken, Optional.ofNullable(found));
    }

    public OptionalInt rank() {
        return place == 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
