package fr.raict.portal.services.agenda;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A workshop as organisers see it, whatever its state, with what is wrong about its place.
 *
 * @param link by which people take part from afar; missing while there is none
 * @param editionInBrief missing in lists, where all are of one edition
 */
public record PlannedWorkshop(UUID id, long version, UUID edition, String title, String summary,
        @Nullable String objectives, Workshop.Format format, List<String> languages, Workshop.Mode mode, int capacity,
        @Nullable String community, List<Integer> sdgs, Workshop.Status status, @Nullable Room room,
        @Nullable Slot slot, @Nullable String cancellationReason, List<Workshop.Speaker> experts,
        List<Conflict> conflicts, @Nullable String link, @Nullable EditionInBrief editionInBrief) implements Versioned {

    public PlannedWorkshop {
        languages = languages == null ? List.of() : languages;
        sdgs = sdgs == null ? List.of() : sdgs;
        experts = experts == null ? List.of() : experts;
        conflicts = conflicts == null ? List.of() : conflicts;
    }

    public boolean isOver() {
        return status.isOver();
    }

    public boolean isPublic() {
        return status == Workshop.Status.PUBLISHED || isOver();
    }

    public boolean isRemote() {
        return mode == Workshop.Mode.REMOTE;
    }

    public boolean isInConflict() {
        return !conflicts.isEmpty();
    }

    /** What is wrong. */
    public enum ConflictKind {
        ROOM_OVERLAP, ROOM_TOO_SMALL, ROOM_MISSING, EXPERT_OVERLAP
    }

    /** @param otherWorkshop the other one concerned, if any, as is its title */
    public record Conflict(ConflictKind kind, @Nullable UUID otherWorkshop, @Nullable String otherTitle) {}

    /** What an organiser says about a workshop. */
    public record Content(String title, String summary, @Nullable String objectives, Workshop.Format format,
            List<String> languages, Workshop.Mode mode, @Nullable String link, int capacity,
            @Nullable String community, List<Integer> sdgs) {}

    /**
     * Where and when.
     *
     * @param room missing for a remote workshop
     */
    public record Placement(@Nullable UUID room, UUID slot) {}

    /** Why it does not take place, in words that the people concerned will read. */
    public record Cancellation(String reason) {}
}
