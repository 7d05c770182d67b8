package fr.raict.agenda.editions.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.agenda.editions.domain.EditionRefused.EditionFull;
import fr.raict.agenda.editions.domain.EditionRefused.EditionOver;
import fr.raict.agenda.editions.domain.EditionRefused.RoomNameTaken;
import fr.raict.agenda.editions.domain.EditionRefused.RoomUnknown;
import fr.raict.agenda.editions.domain.EditionRefused.SlotOutsideDays;
import fr.raict.agenda.editions.domain.EditionRefused.SlotUnknown;
import fr.raict.agenda.editions.domain.EditionRefused.StatusOutOfReach;

/**
 * One edition of the meetings with its rooms and time slots. Always true: every slot begins on one of its days, no two
 * rooms share a name, and nothing changes once it is archived or cancelled.
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

    /** In another time zone its slots keep their times of day. */
    public Edition describe(EditionDetails changed) {
        requireEditable();
        var kept = slots.stream().map(slot -> slot.atTheSameHours(details.timeZone(), changed.timeZone())).toList();
        kept.forEach(slot -> requireWithin(changed, slot));
        return new Edition(id, version, changed, status, rooms, kept);
    }

    public Edition enter(EditionStatus next) {
        if (!status.leadsTo(next)) {
            throw new StatusOutOfReach(status, next);
        }
        return new Edition(id, version, details, next, rooms, slots);
    }

    public Room room(UUID room) {
        return findRoom(room).orElseThrow(() -> new RoomUnknown(room));
    }

    public Optional<Room> findRoom(UUID room) {
        return rooms.stream().filter(known -> known.id().equals(room)).findFirst();
    }

    public TimeSlot slot(UUID slot) {
        return findSlot(slot).orElseThrow(() -> new SlotUnknown(slot));
    }

    public Optional<TimeSlot> findSlot(UUID slot) {
        return slots.stream().filter(known -> known.id().equals(slot)).findFirst();
    }

    public Edition add(EditionPart part) {
        requireFits(part);
        return switch (part) {
            case Room room -> with(added(rooms, room, Room.MOST), slots);
            case TimeSlot slot -> with(rooms, added(slots, slot, TimeSlot.MOST));
        };
    }

    /** The room or slot with the same id becomes this one; the workshops placed in a slot move along. */
    public Edition change(EditionPart part) {
        requireFits(part);
        return switch (part) {
            case Room room -> with(replaced(rooms, room(room.id()), room), slots);
            case TimeSlot slot -> with(rooms, replaced(slots, slot(slot.id()), slot));
        };
    }

    public Edition remove(EditionPart part) {
        requireEditable();
        return switch (part) {
            case Room room -> with(without(rooms, room), slots);
            case TimeSlot slot -> with(rooms, without(slots, slot));
        };
    }

    public EditionSnapshot snapshot() { return new EditionSnapshot(id, version, details, status, rooms, slots); }

    private void requireEditable() {
        if (!status.isEditable()) {
            throw new EditionOver();
        }
    }

    private void requireFits(EditionPart part) {
        requireEditable();
        switch (part) {
            case Room room -> requireNameFree(room);
            case TimeSlot slot -> requireWithin(details, slot);
        }
    }

    private void requireNameFree(Room room) {
        if (rooms.stream()
                .anyMatch(other -> !other.id().equals(room.id()) && other.name().equalsIgnoreCase(room.name()))) {
            throw new RoomNameTaken();
        }
    }

    private static void requireWithin(EditionDetails details, TimeSlot slot) {
        if (!details.contains(slot.startsAt())) {
            throw new SlotOutsideDays();
        }
    }

    private Edition with(List<Room> otherRooms, List<TimeSlot> otherSlots) {
        return new Edition(id, version, details, status, otherRooms, otherSlots);
    }

    private static <P extends EditionPart> List<P> added(List<P> parts, P part, int most) {
        if (parts.size() >= most) {
            throw new EditionFull();
        }
        return Stream.concat(without(parts, part).stream(), Stream.of(part)).toList();
    }

    private static <P extends EditionPart> List<P> replaced(List<P> parts, P before, P after) {
        return parts.stream().map(known -> known.equals(before) ? after : known).toList();
    }

    private static <P extends EditionPart> List<P> without(List<P> parts, P part) {
        return parts.stream().filter(known -> !known.id().equals(part.id())).toList();
    }
}
