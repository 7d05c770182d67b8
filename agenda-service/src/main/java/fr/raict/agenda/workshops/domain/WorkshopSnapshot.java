package fr.raict.agenda.workshops.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A workshop as it was when it was read: what other features know of it. */
public record WorkshopSnapshot(UUID id, long version, UUID edition, WorkshopDetails details, Stage stage,
        int calendarSequence, Instant changedAt) {

    public Optional<RoomAndSlot> roomAndSlot() { return stage.roomAndSlot(); }

    /** Whether it was cancelled or has been held. */
    public boolean isOver() { return !(stage instanceof Stage.Ahead); }

    public boolean isCancelled() { return stage instanceof Stage.Cancelled; }

    /** Why it was cancelled, if it was. */
    public Optional<String> cancellationReason() {
        return stage instanceof Stage.Cancelled(var _, var reason) ? Optional.of(reason) : Optional.empty();
    }
}
