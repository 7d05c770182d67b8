package fr.raict.portal.services.agenda;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A stretch of the day that holds sessions or a break. */
public record Slot(UUID id, @Nullable String label, Instant startsAt, Instant endsAt, @Nullable Kind kind) {

    /** What happens during a slot. */
    public enum Kind {
        SESSION, BREAK
    }

    public boolean isBreak() {
        return kind == Kind.BREAK;
    }

    /** What an organiser says about a slot. */
    public record Details(String label, Instant startsAt, Instant endsAt, Kind kind) {}
}
