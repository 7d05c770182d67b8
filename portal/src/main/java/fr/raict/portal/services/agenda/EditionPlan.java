package fr.raict.portal.services.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An edition with its rooms and slots, which share its version.
 *
 * @param current whether it is the one that pages show unless another is asked for; only a list of all tells
 */
public record EditionPlan(UUID id, long version, String name, LocalDate firstDay, LocalDate lastDay, String venue,
        @Nullable String address, ZoneId timeZone, Instant registrationOpensAt, Instant registrationClosesAt,
        String contactEmail, Edition.Status status, List<Room> rooms, List<Slot> slots,
        @Nullable Boolean current) implements Versioned {

    public EditionPlan {
        rooms = rooms == null ? List.of() : rooms;
        slots = slots == null ? List.of() : slots;
    }

    /** Whether its dates, rooms and slots may still change. */
    public boolean isEditable() {
        return status != Edition.Status.ARCHIVED && status != Edition.Status.CANCELLED;
    }

    public List<LocalDate> days() {
        return firstDay.datesUntil(lastDay.plusDays(1)).toList();
    }

    public Optional<Room> room(UUID id) {
        return rooms.stream().filter(room -> room.id().equals(id)).findFirst();
    }

    public Optional<Slot> slot(UUID id) {
        return slots.stream().filter(slot -> slot.id().equals(id)).findFirst();
    }

    /** What an organiser says about an edition. */
    public record Details(String name, LocalDate firstDay, LocalDate lastDay, String venue, @Nullable String address,
            String timeZone, Instant registrationOpensAt, Instant registrationClosesAt, String contactEmail) {}

    /** What an organiser says about a room. */
    public record RoomDetails(String name, int capacity, @Nullable String floor, @Nullable String equipment,
            boolean accessible) {}

    /** What an organiser says about a slot. */
    public record SlotDetails(@Nullable String label, Instant startsAt, Instant endsAt, Slot.Kind kind) {}

    /** The next status of an edition. */
    public record StatusChange(Edition.Status status) {}
}
