package fr.raict.agenda.workshops.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import fr.raict.agenda.workshops.domain.Placement;
import fr.raict.agenda.workshops.domain.Stage;
import fr.raict.agenda.workshops.domain.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * What other features may know of a workshop.
 *
 * @param place absent while it has none
 */
public record WorkshopSheet(UUID id, long version, UUID edition, String title, String summary, String objectives,
        String format, List<String> languages, String mode, int capacity, String community, List<Integer> sdgs,
        String status, @Nullable Place place, @Nullable String cancellationReason, int calendarSequence,
        Instant changedAt) {

    /** Where and when it takes place. */
    public record Place(UUID room, String roomName, int roomCapacity, UUID slot, String slotLabel, Instant startsAt,
            Instant endsAt) {

        private static Place of(Placement placement) {
            var room = placement.room();
            var slot = placement.slot();
            return new Place(room.id(), room.name(), room.capacity(), slot.id(), slot.label(), slot.startsAt(),
                    slot.endsAt());
        }
    }

    /** By time, then room; those without a place last. */
    static final Comparator<WorkshopSheet> IN_ORDER_OF_THE_PROGRAMME = Comparator
            .comparing(WorkshopSheet::place, Comparator.nullsLast(Comparator.comparing(Place::startsAt)
                    .thenComparing(Place::roomName)))
            .thenComparing(WorkshopSheet::title);

    static WorkshopSheet of(Workshop workshop) {
        var content = workshop.content();
        return new WorkshopSheet(workshop.id(), workshop.version(), workshop.edition(), content.title(),
                content.summary(), content.objectives(), content.format().name(),
                content.languages().stream().map(Enum::name).toList(), content.mode().name(), content.capacity(),
                content.community(), List.copyOf(content.sdgs()), workshop.stage().status().name(),
                workshop.placement().map(Place::of).orElse(null), reason(workshop.stage()),
                workshop.calendarSequence(), workshop.changedAt());
    }

    private static @Nullable String reason(Stage stage) {
        return stage instanceof Stage.Cancelled cancelled ? cancelled.reason() : null;
    }

    /** Whether it was cancelled or has been held. */
    public boolean isOver() {
        return isCancelled() || status.equals(Stage.Status.HELD.name());
    }

    public boolean isCancelled() { return status.equals(Stage.Status.CANCELLED.name()); }
}
