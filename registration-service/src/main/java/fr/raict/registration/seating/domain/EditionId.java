package fr.raict.registration.seating.domain;

import java.util.UUID;

/** Identity of an edition, given by the agenda. */
public record EditionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
