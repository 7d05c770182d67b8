package fr.raict.registration.seating.domain;

import java.util.UUID;

/** Identity of one registration, the same from the request to the ticket. */
public record RegistrationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
