package fr.raict.portal.organising.editions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

import fr.raict.portal.services.agenda.Room;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/** A room as typed. */
record RoomForm(@NotBlank(message = "{organising.missing}") String name,
        @Pattern(regexp = "[1-9]\\d{0,5}", message = "{organising.capacity.missing}") String capacity,
        String floor, String equipment, Boolean accessible) {

    static final RoomForm EMPTY = new RoomForm(null, null, null, null, true);

    RoomForm(@Nullable String name, @Nullable String capacity, @Nullable String floor, @Nullable String equipment,
            @Nullable Boolean accessible) {
        this.name = TypedText.line(name);
        this.capacity = TypedText.line(capacity);
        this.floor = TypedText.line(floor);
        this.equipment = TypedText.lines(equipment);
        this.accessible = Boolean.TRUE.equals(accessible);
    }

    static RoomForm of(Room room) {
        return new RoomForm(room.name(), String.valueOf(room.capacity()), room.floor(), room.equipment(),
                room.accessible());
    }

    Room.Details details() {
        return new Room.Details(name, Integer.parseInt(capacity), floor, equipment, accessible);
    }
}
