package fr.raict.agenda.editions.domain;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.agenda.editions.domain.EditionRefused.EditionOver;
import fr.raict.agenda.editions.domain.EditionRefused.RoomNameTaken;
import fr.raict.agenda.editions.domain.EditionRefused.RoomUnknown;
import fr.raict.agenda.editions.domain.EditionRefused.SlotOutsideDays;
import fr.raict.agenda.editions.domain.EditionRefused.SlotUnknown;
import fr.raict.agenda.editions.domain.EditionRefused.StatusOutOfReach;

/**
 * One edition of the meetings with its rooms and time slots. Always true: every slot lies within its days, no two rooms
 * share a name, and nothing changes once it is archived or cancelled.
 *
 * @param version
 *            writes so far; 0 for one that was never written
 */
public record Edition(UUID id, long version, EditionDetails details, EditionStatus status, List<Room> rooms,
        List<TimeSlot> slots) {

    public Edition {
        rooms = List.copyOf(rooms);
        slots = List.copyOf(slots);
    }

    public static Edition draft(UUID id, EditionDetails details) {
        return new Edition(id, 0, details, EditionStatus.DRAFT, List.of(), List.of());
    }

    public Edition describe(EditionDetails changed) {
        requireEditable();
        slots.forEach(slot -> requireWithin(changed, slot));
        return new Edition(id, version, changed, status, rooms, slots);
    }

    public Edition enter(EditionStatus next) {
        if (!status.leadsTo(next))
            throw new StatusOutOfReach(status, next);
        return new Edition(id, version, details, next, rooms, slots);
    }

    public Room room(UUID room) {
        return rooms.stream().filter(known -> known.id().equals(room)).findFirst()
                .orElseThrow(() -> new RoomUnknown(room));
    }

    public TimeSlot slot(UUID slot) {
        return slots.stream().filter(known -> known.id().equals(slot)).findFirst()
                .orElseThrow(() -> new SlotUnknown(slot));
    }

    public Edition addRoom(Room room) {
        requireEditable();
        requireNameFree(room);
        return withRooms(Stream.concat(rooms.stream(), Stream.of(room)));
    }

    /** The room with the same id becomes this one. */
    public Edition changeRoom(Room room) {
        requireEditable();
        requireNameFree(room);
        var before = room(room.id());
        return withRooms(rooms.stream().map(known -> known == before ? room : known));
    }

    public Edition removeRoom(UUID room) {
        requireEditable();
        var removed = room(room);
        return withRooms(rooms.stream().filter(known -> known != removed));
    }

    public Edition addSlot(TimeSlot slot) {
        requireEditable();
        requireWithin(details, slot);
        return withSlots(Stream.concat(slots.stream(), Stream.of(slot)));
    }

    /** The slot with the same id becomes this one; the workshops placed in it move along. */
    public Edition changeSlot(TimeSlot slot) {
        requireEditable();
        requireWithin(details, slot);
        var before = slot(slot.id());
        return withSlots(slots.stream().map(known -> known == before ? slot : known));
    }

    public Edition removeSlot(UUID slot) {
        requireEditable();
        var removed = slot(slot);
        return withSlots(slots.stream().filter(known -> known != removed));
    }

    private void requireEditable() {
        if (!status.isEditable())
            throw new EditionOver();
    }

    private void requireNameFree(Room room) {
        if (rooms.stream()
                .anyMatch(other -> !other.id().equals(room.id()) && other.name().equalsIgnoreCase(room.name())))
            throw new RoomNameTaken();
    }

    private static void requireWithin(EditionDetails details, TimeSlot slot) {
        if (!details.contains(slot.startsAt(), slot.endsAt()))
            throw new SlotOutsideDays();
    }

    private Edition withRooms(Stream<Room> changed) {
        return new Edition(id, version, details, status, changed.toList(), slots);
    }

    private Edition withSlots(Stream<TimeSlot> changed) {
        return new Edition(id, version, details, status, rooms, changed.toList());
    }
}
