package fr.raict.agenda.editions.application;

import java.util.List;
import java.util.UUID;

import fr.raict.agenda.editions.domain.EditionSnapshot;
import fr.raict.agenda.editions.domain.Room;
import fr.raict.values.FrenchOrder;
import org.jspecify.annotations.Nullable;

import static fr.raict.platform.text.OptionalText.orNull;

/** A room as each part of the API shows it. */
public record RoomView(UUID id, String name, int capacity, @Nullable String floor, @Nullable String equipment,
        boolean accessible) {

    public static RoomView of(Room room) {
        return new RoomView(room.id(), room.name(), room.capacity(), orNull(room.floor()),
                orNull(room.equipment()), room.accessible());
    }

    /** By name. */
    public static List<RoomView> allOf(EditionSnapshot edition) {
        return edition.rooms().stream().sorted(FrenchOrder.of(Room::name)).map(RoomView::of).toList();
    }
}
