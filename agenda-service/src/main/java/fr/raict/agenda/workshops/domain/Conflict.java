package fr.raict.agenda.workshops.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.editions.domain.TimeSlot;

/** What is wrong with where a workshop is placed. A conflict is shown to the organisers, not refused. */
public sealed interface Conflict {

    record RoomOverlap(UUID otherWorkshop, String otherTitle) implements Conflict {
    }

    record RoomTooSmall() implements Conflict {
    }

    /** People are to come, and nobody can say where to. */
    record RoomMissing() implements Conflict {
    }

    record ExpertOverlap(UUID otherWorkshop, String otherTitle) implements Conflict {
    }

    /**
     * All conflicts of one workshop.
     *
     * @param others
     *            all that may take place at the same time; any more, and the workshop itself, do no harm
     * @param experts
     *            who was asked to take part, by workshop
     */
    static List<Conflict> of(Workshop workshop, Collection<Workshop> others, Map<UUID, Set<UUID>> experts) {
        if (!(workshop.stage() instanceof Stage.Ahead ahead) || ahead.roomAndSlot().isEmpty()) {
            return List.of();
        }
        var at = ahead.roomAndSlot().get();
        var conflicts = new ArrayList<Conflict>();
        if (at.inRoom().isEmpty() && !workshop.details().isRemote()) {
            conflicts.add(new RoomMissing());
        }
        if (at.inRoom().filter(room -> room.capacity() < workshop.details().capacity()).isPresent()) {
            conflicts.add(new RoomTooSmall());
        }
        others.stream().filter(other -> !other.id().equals(workshop.id()) && takesPlaceDuring(at.slot(), other))
                .forEach(other -> conflicts.addAll(between(workshop, at, other, experts)));
        return conflicts;
    }

    private static List<Conflict> between(Workshop workshop, RoomAndSlot at, Workshop other,
            Map<UUID, Set<UUID>> experts) {
        var conflicts = new ArrayList<Conflict>();
        if (at.inRoom().filter(room -> isIn(room, other)).isPresent()) {
            conflicts.add(new RoomOverlap(other.id(), other.details().title()));
        }
        if (!Collections.disjoint(experts.getOrDefault(workshop.id(), Set.of()),
                experts.getOrDefault(other.id(), Set.of()))) {
            conflicts.add(new ExpertOverlap(other.id(), other.details().title()));
        }
        return conflicts;
    }

    private static boolean isIn(Room room, Workshop workshop) {
        return workshop.roomAndSlot().flatMap(RoomAndSlot::inRoom).filter(its -> its.id().equals(room.id()))
                .isPresent();
    }

    private static boolean takesPlaceDuring(TimeSlot slot, Workshop other) {
        return other.stage() instanceof Stage.Ahead ahead
                && ahead.roomAndSlot().filter(elsewhere -> elsewhere.slot().overlaps(slot)).isPresent();
    }
}
