package fr.raict.agenda.editions.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.agenda.editions.domain.Edition;
import fr.raict.agenda.editions.domain.EditionStatus;
import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.editions.domain.SlotKind;
import fr.raict.agenda.editions.domain.TimeSlot;

/** What other features may know of an edition. */
public record EditionSheet(UUID id, long version, String name, String status, LocalDate firstDay, LocalDate lastDay,
        String venue, String address, ZoneId timeZone, Instant registrationOpensAt, Instant registrationClosesAt,
        String contactEmail, List<RoomSheet> rooms, List<SlotSheet> slots) {

    /** A room of the edition. */
    public record RoomSheet(UUID id, String name, int capacity, String floor, String equipment, boolean accessible) {
    }

    /** @param isBreak whether nothing takes place in it */
    public record SlotSheet(UUID id, String label, Instant startsAt, Instant endsAt, boolean isBreak) {
    }

    static EditionSheet of(Edition edition) {
        var details = edition.details();
        return new EditionSheet(edition.id(), edition.version(), details.name(), edition.status().name(),
                details.firstDay(), details.lastDay(), details.venue(), details.address(), details.timeZone(),
                details.registration().opensAt(), details.registration().closesAt(), details.contactEmail(),
                edition.rooms().stream().map(EditionSheet::of).toList(),
                edition.slots().stream().map(EditionSheet::of).toList());
    }

    private static RoomSheet of(Room room) {
        return new RoomSheet(room.id(), room.name(), room.capacity(), room.floor(), room.equipment(),
                room.accessible());
    }

    private static SlotSheet of(TimeSlot slot) {
        return new SlotSheet(slot.id(), slot.label(), slot.startsAt(), slot.endsAt(), slot.kind() == SlotKind.BREAK);
    }

    public boolean isPublic() { return EditionStatus.valueOf(status).isPublic(); }

    public boolean isEditable() { return EditionStatus.valueOf(status).isEditable(); }

    public boolean isCancelled() { return EditionStatus.valueOf(status) == EditionStatus.CANCELLED; }

    public Optional<RoomSheet> room(UUID room) {
        return rooms.stream().filter(known -> known.id().equals(room)).findFirst();
    }

    public Optional<SlotSheet> slot(UUID slot) {
        return slots.stream().filter(known -> known.id().equals(slot)).findFirst();
    }
}
