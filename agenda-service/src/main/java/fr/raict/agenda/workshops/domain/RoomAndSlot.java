package fr.raict.agenda.workshops.domain;

import java.util.UUID;

import fr.raict.agenda.editions.domain.EditionSnapshot;
import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.editions.domain.TimeSlot;
import fr.raict.agenda.workshops.domain.WorkshopRefused.NotASession;
import fr.raict.agenda.workshops.domain.WorkshopRefused.PlaceUnknown;

/** Where and when a workshop takes place, as the edition described it at the time. */
public record RoomAndSlot(Room room, TimeSlot slot) {

    public static RoomAndSlot of(EditionSnapshot edition, UUID room, UUID slot) {
        var found = new RoomAndSlot(edition.room(room).orElseThrow(PlaceUnknown::new),
                edition.slot(slot).orElseThrow(PlaceUnknown::new));
        return switch (found.slot.kind()) {
            case SESSION -> found;
            case BREAK -> throw new NotASession();
        };
    }

    /** As the edition describes it; what the edition no longer has stays as it was. */
    RoomAndSlot asDescribedBy(EditionSnapshot edition) {
        return new RoomAndSlot(edition.room(room.id()).orElse(room), edition.slot(slot.id()).orElse(slot));
    }

    /** Whether a workshop says the same of both; of its room that is the name and the capacity. */
    boolean readsLike(RoomAndSlot other) {
        return sameRoom(other) && room.capacity() == other.room.capacity() && sameTime(other)
                && slot.label().equals(other.slot.label());
    }

    boolean sameRoom(RoomAndSlot other) {
        return room.id().equals(other.room.id()) && room.name().equals(other.room.name());
    }

    boolean sameTime(RoomAndSlot other) {
        return slot.startsAt().equals(other.slot.startsAt()) && slot.endsAt().equals(other.slot.endsAt());
    }
}
