package fr.raict.portal.services.registration;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A workshop as the registration service copied it. */
public record BookedWorkshop(UUID id, UUID edition, String title, @Nullable Instant startsAt, @Nullable Instant endsAt,
        @Nullable String room, @Nullable String status) {
    public boolean isCancelled() {
        return "CANCELLED".equals(status);
    }

    /** Whether it took place, also while nobody has noted so yet. */
    public boolean isOver(Instant now) {
        return "HELD".equals(status) || !isCancelled() && endsAt != null && !now.isBefore(endsAt);
    }
}
