package fr.raict.agenda.workshops.domain;

import java.time.Instant;
import java.util.UUID;

/** Where and when a workshop takes place, as the edition described it at the time. */
public record Placement(Room room, Slot slot) {

    /** A room of the edition. */
    public record Room(UUID id, String name, int capacity) {
    }

    /**
     * A time slot of the edition.
     *
     * @param label
     *            empty when it has none
     */
    public record Slot(UUID id, String label, Instant startsAt, Instant endsAt) {
    }

    boolean sameRoom(Placement other) {
        return room.id().equals(other.room.id()) && room.name().equals(other.room.name());
    }

    boolean sameTime(Placement other) {
        return slot.startsAt().equals(other.slot.startsAt()) && slot.endsAt().equals(other.slot.endsAt());
    }

    boolean overlaps(Placement other) {
        return slot.startsAt().isBefore(other.slot.endsAt()) && other.slot.startsAt().isBefore(slot.endsAt());
    }
}
