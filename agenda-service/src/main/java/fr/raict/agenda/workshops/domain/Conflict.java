package fr.raict.agenda.workshops.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is wrong with where a workshop is placed. A conflict is shown to the organisers, not refused. */
public sealed interface Conflict {

    record RoomOverlap(UUID otherWorkshop) implements Conflict {
    }

    record RoomTooSmall() implements Conflict {
    }

    record ExpertOverlap(UUID otherWorkshop) implements Conflict {
    }

    /**
     * All conflicts of one workshop.
     *
     * @param edition
     *            the workshops of its edition; the workshop itself among them does no harm
     * @param experts
     *            who was asked to take part, by workshop
     */
    static List<Conflict> of(Workshop workshop, Collection<Workshop> edition, Map<UUID, Set<UUID>> experts) {
        if (!(workshop.stage() instanceof Stage.Ahead ahead) || ahead.placement().isEmpty())
            return List.of();
        var place = ahead.placement().get();
        var conflicts = new ArrayList<Conflict>();
        if (isTooSmall(place.room(), workshop.content()))
            conflicts.add(new RoomTooSmall());
        edition.stream().filter(other -> !other.id().equals(workshop.id()) && takesPlaceDuring(place, other))
                .forEach(other -> conflicts.addAll(between(workshop, place, other, experts)));
        return conflicts;
    }

    private static List<Conflict> between(Workshop workshop, Placement place, Workshop other,
            Map<UUID, Set<UUID>> experts) {
        var conflicts = new ArrayList<Conflict>();
        if (other.placement().filter(elsewhere -> elsewhere.room().id().equals(place.room().id())).isPresent())
            conflicts.add(new RoomOverlap(other.id()));
        if (!Collections.disjoint(experts.getOrDefault(workshop.id(), Set.of()),
                experts.getOrDefault(other.id(), Set.of())))
            conflicts.add(new ExpertOverlap(other.id()));
        return conflicts;
    }

    private static boolean isTooSmall(Placement.Room room, WorkshopContent content) {
        return content.mode() != AttendanceMode.REMOTE && room.capacity() < content.capacity();
    }

    private static boolean takesPlaceDuring(Placement place, Workshop other) {
        return other.stage() instanceof Stage.Ahead ahead && ahead.placement().filter(place::overlaps).isPresent();
    }
}
