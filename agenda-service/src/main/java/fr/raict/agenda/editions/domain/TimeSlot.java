package fr.raict.agenda.editions.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A stretch of time in which sessions or a break take place.
 *
 * @param label
 *            empty when the times say enough
 * @param startsAt
 *            a multiple of 5 minutes
 * @param endsAt
 *            a multiple of 5 minutes, after {@code startsAt}
 */
public record TimeSlot(UUID id, String label, Instant startsAt, Instant endsAt, SlotKind kind) implements EditionPart {

    public static final Duration GRAIN = Duration.ofMinutes(5);

    public TimeSlot {
        if (!startsAt.isBefore(endsAt)) {
            throw new IllegalArgumentException("a slot ends after it starts");
        }
        if (!isOnGrain(startsAt) || !isOnGrain(endsAt)) {
            throw new IllegalArgumentException("a slot starts and ends on a multiple of 5 minutes");
        }
    }

    public boolean overlaps(TimeSlot other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    public static boolean isOnGrain(Instant time) {
        return time.getNano() == 0 && time.getEpochSecond() % GRAIN.toSeconds() == 0;
    }
}
