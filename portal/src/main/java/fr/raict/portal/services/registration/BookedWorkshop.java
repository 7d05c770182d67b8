package fr.raict.portal.services.registration;

import java.time.Instant;
import java.util.UUID;

import fr.raict.portal.services.agenda.Workshop;
import org.jspecify.annotations.Nullable;

/** A workshop as the registration service copied it. */
public record BookedWorkshop(UUID id, UUID edition, String title, @Nullable Instant startsAt, @Nullable Instant endsAt,
        @Nullable String room, @Nullable String status, Workshop.@Nullable Mode mode) {
    public boolean isRemote() {
        return mode == Workshop.Mode.REMOTE;
    }

    /** Whether people take part from afar, all of them or some. */
    public boolean isAttendedFromAfar() {
        return mode == Workshop.Mode.REMOTE || mode == Workshop.Mode.HYBRID;
    }

    public boolean isCancelled() {
        return "CANCELLED".equals(status);
    }

    /** Whether it took place, also while nobody has noted so yet. */
    public boolean isOver(Instant now) {
        return "HELD".equals(status) || !isCancelled() && endsAt != null && !now.isBefore(endsAt);
    }

    /** From then on who is registered stays so. */
    public boolean hasBegun(Instant now) {
        return isOver(now) || startsAt != null && !now.isBefore(startsAt);
    }
}
