package fr.raict.registration.seating.domain;

import java.util.Locale;
import java.util.UUID;

/**
 * Identity of a person within one edition, derived from their e-mail: the same address is the same person, whoever
 * registers them, and nothing links a person's editions to each other.
 */
public record ParticipantId(UUID value) {

    public static ParticipantId of(EditionId edition, String email) {
        return new ParticipantId(DerivedId.of("participant", edition, normalised(email)));
    }

    private static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
