package fr.raict.agenda.editions.domain;

import java.util.UUID;

/**
 * A room of the venue.
 *
 * @param capacity
 *            people it holds, 1 to 100,000
 * @param floor
 *            empty when it does not matter
 * @param equipment
 *            in the organiser's words, or empty
 * @param accessible
 *            whether it can be reached in a wheelchair
 */
public record Room(UUID id, String name, int capacity, String floor, String equipment,
        boolean accessible) implements EditionPart {

    public static final int MAX_CAPACITY = 100_000;

    /** Rooms of one edition. */
    public static final int MOST = 100;

    public Room {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a name is needed");
        }
        if (capacity < 1 || capacity > MAX_CAPACITY) {
            throw new IllegalArgumentException("capacity from 1 to " + MAX_CAPACITY);
        }
    }
}
