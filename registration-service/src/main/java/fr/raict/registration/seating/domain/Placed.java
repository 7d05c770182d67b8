package fr.raict.registration.seating.domain;

import java.util.OptionalInt;

/**
 * A registration and its place in the waiting list.
 *
 * @param place from 1; 0 when it does not wait
 */
public record Placed(Registration registration, int place) {

    public OptionalInt rank() {
        return place == 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
