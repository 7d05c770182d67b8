package fr.raict.agenda.editions.web;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import fr.raict.agenda.editions.domain.Room;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/** What an organiser says about a room; but for its name and capacity, all of it may be left out. */
record RoomRequest(@NotBlank @Size(max = 100) String name, @NotNull @Min(1) @Max(Room.MAX_CAPACITY) Integer capacity,
        @Size(max = 50) String floor, @Size(max = 500) String equipment, @Nullable Boolean accessible) {

    RoomRequest {
        name = TypedText.line(name);
        floor = TypedText.line(floor);
        equipment = TypedText.lines(equipment);
    }

    Room toRoom(UUID id) {
        return new Room(id, name, capacity, floor, equipment, Boolean.TRUE.equals(accessible));
    }
}
