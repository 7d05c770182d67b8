package fr.raict.agenda.workshops.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import fr.raict.agenda.workshops.application.Speakers.Speaker;
import fr.raict.agenda.workshops.application.WorkshopDetails;
import fr.raict.agenda.workshops.application.WorkshopSheet;
import fr.raict.agenda.workshops.domain.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * A workshop as the API shows it; its version is its entity tag.
 *
 * @param experts those who accepted
 * @param conflicts empty for who is no organiser
 */
record WorkshopView(UUID id, long version, UUID edition, String title, String summary, @Nullable String objectives,
        String format, List<String> languages, String mode, int capacity, @Nullable String community,
        List<Integer> sdgs, String status, @Nullable RoomView room, @Nullable SlotView slot,
        @Nullable String cancellationReason, List<ExpertView> experts, List<ConflictView> conflicts) {

    /** The room it takes place in. */
    record RoomView(UUID id, String name, int capacity) {
    }

    /** The slot it takes place in. */
    record SlotView(UUID id, @Nullable String label, Instant startsAt, Instant endsAt) {
    }

    /** An expert who takes part. */
    record ExpertView(String name, String organisation, String role) {
    }

    /** @param otherWorkshop the other one concerned, if any */
    record ConflictView(String kind, @Nullable UUID otherWorkshop) {

        static ConflictView of(Conflict conflict) {
            return switch (conflict) {
                case Conflict.RoomOverlap(var other) -> new ConflictView("ROOM_OVERLAP", other);
                case Conflict.RoomTooSmall() -> new ConflictView("ROOM_TOO_SMALL", null);
                case Conflict.ExpertOverlap(var other) -> new ConflictView("EXPERT_OVERLAP", other);
            };
        }
    }

    static WorkshopView of(WorkshopDetails details) {
        var sheet = details.sheet();
        return new WorkshopView(sheet.id(), sheet.version(), sheet.edition(), sheet.title(), sheet.summary(),
                presence(sheet.objectives()), sheet.format(),
                sheet.languages().stream().map(language -> language.toLowerCase(Locale.ROOT)).toList(), sheet.mode(),
                sheet.capacity(), presence(sheet.community()), sheet.sdgs(), sheet.status(), room(sheet.place()),
                slot(sheet.place()), sheet.cancellationReason(),
                details.speakers().stream().map(WorkshopView::expert).toList(),
                details.conflicts().stream().map(ConflictView::of).toList());
    }

    private static ExpertView expert(Speaker speaker) {
        return new ExpertView(speaker.name(), speaker.organisation(), speaker.role());
    }

    private static @Nullable RoomView room(WorkshopSheet.@Nullable Place place) {
        return place == null ? null : new RoomView(place.room(), place.roomName(), place.roomCapacity());
    }

    private static @Nullable SlotView slot(WorkshopSheet.@Nullable Place place) {
        return place == null ? null
                : new SlotView(place.slot(), presence(place.slotLabel()), place.startsAt(), place.endsAt());
    }

    private static @Nullable String presence(String text) { return text.isEmpty() ? null : text; }
}
