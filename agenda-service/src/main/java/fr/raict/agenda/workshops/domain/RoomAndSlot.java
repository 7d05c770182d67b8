package fr.raict.agenda.workshops.domain;

import java.util.Optional;
import java.util.UUID;

import fr.raict.agenda.editions.domain.EditionSnapshot;
import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.editions.domain.TimeSlot;
import fr.raict.agenda.workshops.domain.WorkshopRefused.NotASession;
import fr.raict.agenda.workshops.domain.WorkshopRefused.PlaceUnknown;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a workshop takes place, as the edition described it at the time.
 *
 * @param room
 *            absent for a remote workshop, and for one that was remote until it gets one
 * @param venue
 *            empty for a remote workshop, and until it is read in the edition
 */
public record RoomAndSlot(@Nullable Room room, TimeSlot slot, String venue) {

    /** What was stored before the venue mattered has none. */
    public RoomAndSlot(@Nullable Room room, TimeSlot slot, @Nullable String venue) {
        this.room = room;
        this.slot = slot;
        this.venue = venue == null ? "" : venue;
    }

    /** @param room null for none */
    public static RoomAndSlot of(EditionSnapshot edition, @Nullable UUID room, UUID slot) {
        var found = new RoomAndSlot(room == null ? null : edition.room(room).orElseThrow(PlaceUnknown::new),
                edition.slot(slot).orElseThrow(PlaceUnknown::new), edition.details().venue());
        return switch (found.slot.kind()) {
            case SESSION -> found;
            case BREAK -> throw new NotASession();
        };
    }

    public Optional<Room> inRoom() {
        return Optional.ofNullable(room);
    }

    /** As a remote workshop has it. */
    RoomAndSlot withoutPlace() {
        return new RoomAndSlot(null, slot, "");
    }

    /** As the edition describes it; what the edition no longer has stays as it was. */
    RoomAndSlot asDescribedBy(EditionSnapshot edition) {
        return new RoomAndSlot(inRoom().map(known -> edition.room(known.id()).orElse(known)).orElse(null),
                edition.slot(slot.id()).orElse(slot), edition.details().venue());
    }

    /** Whether a workshop says the same of both; of its room that is the name and the capacity. */
    boolean readsLike(RoomAndSlot other) {
        return sameRoom(other) && inRoom().map(Room::capacity).equals(other.inRoom().map(Room::capacity))
                && sameTime(other) && slot.label().equals(other.slot.label()) && venue.equals(other.venue);
    }

    /** Whether it is in the same room and venue at the same time; a venue that was not known before is no other one. */
    boolean isSameForWhoComes(RoomAndSlot other) {
        return sameRoom(other) && sameTime(other)
                && (venue.isEmpty() || other.venue.isEmpty() || venue.equals(other.venue));
    }

    private boolean sameRoom(RoomAndSlot other) {
        return inRoom().map(Room::id).equals(other.inRoom().map(Room::id))
                && inRoom().map(Room::name).equals(other.inRoom().map(Room::name));
    }

    private boolean sameTime(RoomAndSlot other) {
        return slot.startsAt().equals(other.slot.startsAt()) && slot.endsAt().equals(other.slot.endsAt());
    }
}
