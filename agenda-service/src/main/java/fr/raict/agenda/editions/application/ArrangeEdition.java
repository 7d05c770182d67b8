package fr.raict.agenda.editions.application;

import java.util.UUID;
import java.util.function.Function;

import fr.raict.agenda.editions.domain.Edition;
import fr.raict.agenda.editions.domain.EditionPart;
import fr.raict.agenda.editions.domain.EditionRefused;
import fr.raict.agenda.editions.domain.EditionRefused.RoomInUse;
import fr.raict.agenda.editions.domain.EditionRefused.SlotInUse;
import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.editions.domain.TimeSlot;
import fr.raict.platform.aggregates.SeenVersion;
import org.springframework.stereotype.Service;
import org.springframework.util.IdGenerator;

/**
 * Adds, changes and removes the rooms and time slots of an edition. A workshop placed in a room or slot at the very
 * moment it is removed keeps what it knew of it.
 */
@Service
public class ArrangeEdition {

    private final Editions editions;
    private final Occupations occupations;
    private final IdGenerator ids;

    ArrangeEdition(Editions editions, Occupations occupations, IdGenerator ids) {
        this.editions = editions;
        this.occupations = occupations;
        this.ids = ids;
    }

    /**
     * A room or slot as it is now.
     *
     * @param version of its edition
     */
    public record Arranged<P extends EditionPart>(P part, long version) {
    }

    /** @param withId makes what is added, given its id */
    public <P extends EditionPart> Arranged<P> add(UUID edition, SeenVersion seen, Function<UUID, P> withId) {
        var part = withId.apply(ids.generateId());
        return new Arranged<>(part, editions.save(editions.inVersion(edition, seen).add(part)).version());
    }

    public <P extends EditionPart> Arranged<P> change(UUID edition, SeenVersion seen, P part) {
        return new Arranged<>(part, editions.save(editions.inVersion(edition, seen).change(part)).version());
    }

    /** @return what was removed */
    public <P extends EditionPart> Arranged<P> remove(UUID edition, SeenVersion seen, Function<Edition, P> which) {
        var before = editions.inVersion(edition, seen);
        var part = which.apply(before);
        var remaining = before.remove(part);
        if (occupations.isInUse(edition, part)) {
            throw inUse(part);
        }
        return new Arranged<>(part, editions.save(remaining).version());
    }

    private static EditionRefused inUse(EditionPart part) {
        return switch (part) {
            case Room _ -> new RoomInUse();
            case TimeSlot _ -> new SlotInUse();
        };
    }
}
