package fr.raict.agenda.editions.application;

import java.util.UUID;
import java.util.function.Function;

import fr.raict.agenda.editions.domain.Edition;
import fr.raict.agenda.editions.domain.EditionRefused.RoomInUse;
import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.versions.SeenVersion;
import org.springframework.stereotype.Service;
import org.springframework.util.IdGenerator;

/**
 * Adds, changes and removes the rooms of an edition. A workshop placed in a room at the very moment it is removed keeps
 * what it knew of the room.
 */
@Service
public class ArrangeRooms {

    private final Editions editions;
    private final Occupations occupations;
    private final IdGenerator ids;

    ArrangeRooms(Editions editions, Occupations occupations, IdGenerator ids) {
        this.editions = editions;
        this.occupations = occupations;
        this.ids = ids;
    }

    /** The new room is the last one of the edition returned. */
    public Edition add(UUID edition, SeenVersion seen, Function<UUID, Room> withId) {
        return editions.save(editions.inVersion(edition, seen).addRoom(withId.apply(ids.generateId())));
    }

    public Edition change(UUID edition, SeenVersion seen, Room room) {
        return editions.save(editions.inVersion(edition, seen).changeRoom(room));
    }

    public Edition remove(UUID edition, SeenVersion seen, UUID room) {
        var remaining = editions.inVersion(edition, seen).removeRoom(room);
        if (occupations.ofRoom(edition, room)) throw new RoomInUse();
        return editions.save(remaining);
    }
}
