package fr.raict.agenda.editions.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import fr.raict.agenda.editions.domain.Room;
import org.jspecify.annotations.Nullable;

/** What an organiser says about a room. */
record RoomRequest(@NotBlank @Size(max = 100) String name, @NotNull @Min(1) @Max(Room.MAX_CAPACITY) Integer capacity,
        @Size(max = 50) @Nullable String floor, @Size(max = 500) @Nullable String equipment,
        @Nullable Boolean accessible) {

    Room toRoom(UUID id) {
        return new Room(id, name.strip(), capacity, Objects.requireNonNullElse(floor, "").strip(),
                Objects.requireNonNullElse(equipment, "").strip(), Boolean.TRUE.equals(accessible));
    }
}
