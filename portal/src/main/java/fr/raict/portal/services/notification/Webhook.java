package fr.raict.portal.services.notification;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.portal.services.agenda.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Another system that is told what happens.
 *
 * @param since when it was made, or last switched on
 * @param offReason null while it is active, as {@code offAt} is
 */
public record Webhook(UUID id, long version, String address, List<Kind> kinds, boolean active, Instant since,
        @Nullable OffReason offReason, @Nullable Instant offAt) implements Versioned {

    public String host() {
        return URI.create(address).getHost();
    }

    /** What it may be told of. */
    public enum Kind {
        WORKSHOP_PUBLISHED, WORKSHOP_REVISED, WORKSHOP_CANCELLED, SEAT_ASSIGNED, SEAT_WAITLISTED, SEAT_PROMOTED,
        SEAT_OFFERED, SEAT_REQUESTED, SEAT_DECLINED, SEAT_RELEASED, SEAT_HANDED_OVER, SEAT_RESCHEDULED,
        CERTIFICATE_ISSUED
    }

    /** Why it was switched off. */
    public enum OffReason {
        BY_HAND, GONE, TOO_MANY_WAITING
    }

    /** What an organiser says of it. */
    public record Details(String address, List<Kind> kinds, boolean active) {}

    /** In the one answer that has it. */
    public record WithSecret(Webhook webhook, String secret) {}
}
