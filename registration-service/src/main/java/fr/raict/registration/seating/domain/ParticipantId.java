package fr.raict.registration.seating.domain;

import java.util.UUID;

import fr.raict.values.DerivedId;
import fr.raict.values.EmailAddress;

/**
 * Identity of a person within one edition, derived from their e-mail: the same address is the same person, whoever
 * registers them, and nothing links a person's editions to each other.
 */
public record ParticipantId(UUID value) {

    public static ParticipantId of(EditionId edition, EmailAddress address) {
        return new ParticipantId(DerivedId.of("participant", edition, address.key()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
