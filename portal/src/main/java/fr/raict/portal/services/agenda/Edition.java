package fr.raict.portal.services.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One edition of the meetings, with its rooms and slots, which share its version. A programme tells those beside its
 * edition, and an overview not at all.
 *
 * @param current whether it is the one that pages show unless another is asked for; only a list of all tells
 */
public record Edition(UUID id, long version, String name, LocalDate firstDay, LocalDate lastDay, String venue,
        @Nullable String address, ZoneId timeZone, Instant registrationOpensAt, Instant registrationClosesAt,
        String contactEmail, Status status, List<Room> rooms, List<Slot> slots,
        @Nullable Boolean current) implements Versioned {

    public Edition {
        rooms = rooms == null ? List.of() : rooms;
        slots = slots == null ? List.of() : slots;
    }

    /** Whether its dates, rooms and slots may still change. */
    public boolean isEditable() {
        return status != Status.ARCHIVED && status != Status.CANCELLED;
    }

    /** Where it stands for somebody who wants to register. */
    public Phase phase(Instant now) {
        return switch (status) {
            case CANCELLED -> Phase.CANCELLED;
            case CLOSED, ARCHIVED -> Phase.OVER;
            case DRAFT -> now.isBefore(registrationClosesAt) ? Phase.TO_COME : Phase.OVER;
            case OPEN -> !now.isBefore(registrationClosesAt) ? Phase.OVER
                    : now.isBefore(registrationOpensAt) ? Phase.TO_COME : Phase.RUNNING;
        };
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

    /** Where the edition is in its life. */
    public enum Status {
        DRAFT, OPEN, CLOSED, ARCHIVED, CANCELLED
    }

    /** Whether one may register. */
    public enum Phase {
        TO_COME, RUNNING, OVER, CANCELLED
    }

    /** What an organiser says about an edition. */
    public record Details(String name, LocalDate firstDay, LocalDate lastDay, String venue, String address,
            String timeZone, Instant registrationOpensAt, Instant registrationClosesAt, String contactEmail) {}

    /** The next status of an edition. */
    public record StatusChange(Status status) {}
}
