package fr.raict.portal.services.agenda;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A workshop as the agenda tells it to everybody; room and slot are missing while it is not placed, the
 * room also when it is remote.
 *
 * @param editionInBrief missing in lists, where all are of one edition
 */
public record Workshop(UUID id, UUID edition, String title, @Nullable String summary,
        @Nullable String objectives, Format format, List<String> languages, Mode mode, int capacity,
        @Nullable String community, List<Integer> sdgs, Status status, @Nullable Room room, @Nullable Slot slot,
        @Nullable String cancellationReason, List<Speaker> experts, @Nullable EditionInBrief editionInBrief) {

    public Workshop {
        languages = languages == null ? List.of() : languages;
        sdgs = sdgs == null ? List.of() : sdgs;
        experts = experts == null ? List.of() : experts;
    }

    public boolean isCancelled() {
        return status == Status.CANCELLED;
    }

    /** Whether it took place, also while nobody has noted so yet. */
    public boolean isOver(Instant now) {
        return status == Status.HELD || !isCancelled() && slot != null && !now.isBefore(slot.endsAt());
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
}
