package fr.raict.agenda.editions.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An edition as it was when it was read: what other features know of it. */
public record EditionSnapshot(UUID id, long version, EditionDetails details, EditionStatus status, List<Room> rooms,
        List<TimeSlot> slots) {

    public Optional<Room> room(UUID room) {
        return rooms.stream().filter(known -> known.id().equals(room)).findFirst();
    }

    public Optional<TimeSlot> slot(UUID slot) {
        return slots.stream().filter(known -> known.id().equals(slot)).findFirst();
    }
}
