package fr.raict.registration.seating.domain;

import java.util.UUID;

/** Identity of a workshop, given by the agenda. */
public record WorkshopId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
