package fr.raict.agenda.editions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fr.raict.agenda.editions.domain.Edition;
import fr.raict.agenda.editions.domain.EditionStatus;
import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.editions.domain.SlotKind;
import fr.raict.agenda.editions.domain.TimeSlot;
import org.jspecify.annotations.Nullable;

/** An edition as the API shows it; its version is its entity tag. */
record EditionView(UUID id, long version, String name, LocalDate firstDay, LocalDate lastDay, String venue,
        @Nullable String address, String timeZone, Instant registrationOpensAt, Instant registrationClosesAt,
        String contactEmail, EditionStatus status, List<RoomView> rooms, List<SlotView> slots) {

    /** A room as the API shows it. */
    record RoomView(UUID id, String name, int capacity, @Nullable String floor, @Nullable String equipment,
            boolean accessible) {

        static RoomView of(Room room) {
            return new RoomView(room.id(), room.name(), room.capacity(), presence(room.floor()),
                    presence(room.equipment()), room.accessible());
        }
    }

    /** A time slot as the API shows it. */
    record SlotView(UUID id, @Nullable String label, Instant startsAt, Instant endsAt, SlotKind kind) {

        static SlotView of(TimeSlot slot) {
            return new SlotView(slot.id(), presence(slot.label()), slot.startsAt(), slot.endsAt(), slot.kind());
        }
    }

    static EditionView of(Edition edition) {
        var details = edition.details();
        return new EditionView(edition.id(), edition.version(), details.name(), details.firstDay(), details.lastDay(),
                details.venue(), presence(details.address()), details.timeZone().getId(),
                details.registration().opensAt(), details.registration().closesAt(), details.contactEmail(),
                edition.status(), edition.rooms().stream().map(RoomView::of).toList(),
                edition.slots().stream().map(SlotView::of).toList());
    }

    private static @Nullable String presence(String text) { return text.isEmpty() ? null : text; }
}
