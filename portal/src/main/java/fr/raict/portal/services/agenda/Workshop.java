package fr.raict.portal.services.agenda;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;

import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A workshop with what is wrong about its place, which only organisers are told, as is what is not public. Room and slot
 * are missing while it is not placed, the room also when it is remote.
 *
 * @param link by which people take part from afar, for organisers only; missing while there is none
 * @param editionInBrief missing in lists, where all are of one edition
 */
public record Workshop(UUID id, long version, UUID edition, String title, String summary,
        @Nullable String objectives, Format format, List<String> languages, Mode mode, int capacity,
        @Nullable String community, List<Integer> sdgs, Status status, @Nullable Room room, @Nullable Slot slot,
        @Nullable String cancellationReason, List<Speaker> experts, List<Conflict> conflicts, @Nullable String link,
        @Nullable EditionInBrief editionInBrief) implements Versioned {

    public Workshop {
        languages = languages == null ? List.of() : languages;
        sdgs = sdgs == null ? List.of() : sdgs;
        experts = experts == null ? List.of() : experts;
        conflicts = conflicts == null ? List.of() : conflicts;
    }

    public boolean isCancelled() {
        return status == Status.CANCELLED;
    }

    /** Whether it took place, also while nobody has noted so yet. */
    public boolean isOver(Instant now) {
        return status == Status.HELD || !isCancelled() && slot != null && !now.isBefore(slot.endsAt());
    }

    /** Where and when it takes place so far. */
    public Placement placement() {
        return new Placement(room == null ? null : room.id(), slot == null ? null : slot.id());
    }

    public boolean isPublic() {
        return status == Status.PUBLISHED || status.isOver();
    }

    public boolean isInConflict() {
        return !conflicts.isEmpty();
    }

    public boolean isRemote() {
        return mode == Mode.REMOTE;
    }

    public @Nullable Instant startsAt() {
        return slot == null ? null : slot.startsAt();
    }

    public @Nullable Instant endsAt() {
        return slot == null ? null : slot.endsAt();
    }

    /** The kind of session. */
    public enum Format {
        WORKSHOP, PLENARY, MEETING, WEBINAR
    }

    /** Where people take part from. */
    public enum Mode {
        ON_SITE, REMOTE, HYBRID
    }

    /** Where the workshop is in its life. */
    public enum Status {
        DRAFT, SCHEDULED, PUBLISHED, CANCELLED, HELD;

        /** A cancelled or held workshop no longer changes. */
        public boolean isOver() {
            return this == CANCELLED || this == HELD;
        }
    }

    /** An expert who accepted. */
    public record Speaker(String name, @Nullable String organisation, SessionRole role) {}

    /** What is wrong. */
    public enum ConflictKind {
        ROOM_OVERLAP, ROOM_TOO_SMALL, ROOM_MISSING, EXPERT_OVERLAP
    }

    /** @param otherWorkshop the other one concerned, if any, as is its title */
    public record Conflict(ConflictKind kind, @Nullable UUID otherWorkshop, @Nullable String otherTitle) {}

    /** What an organiser says about a workshop. */
    public record Content(String title, String summary, String objectives, Format format, List<String> languages,
            Mode mode, String link, int capacity, String community, List<Integer> sdgs) {}

    /** Where and when, as chosen; null for what was not, and for the room of a remote workshop. */
    public record Placement(@Nullable UUID room, @Nullable UUID slot) {}

    /** Why it does not take place, as typed, in words that everybody concerned will read. */
    public record Cancellation(@NotBlank(message = "{organising.cancellation.reason.missing}") String reason) {

        public Cancellation(@Nullable String reason) {
            this.reason = TypedText.lines(reason);
        }
    }
}
