package fr.raict.agenda.editions.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
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

    /** It may end after midnight, but before its own beginning comes round again. */
    public static final Duration LONGEST = Duration.ofDays(1);

    /** Slots of one edition. */
    public static final int MOST = 300;

    public TimeSlot {
        if (!startsAt.isBefore(endsAt)) {
            throw new IllegalArgumentException("a slot ends after it starts");
        }
        if (!isOnGrain(startsAt) || !isOnGrain(endsAt)) {
            throw new IllegalArgumentException("a slot starts and ends on a multiple of 5 minutes");
        }
    }

    /** The slot at the same times of day in another time zone; as long as it was if the clocks change meanwhile. */
    TimeSlot atTheSameHours(ZoneId before, ZoneId after) {
        if (before.equals(after)) {
            return this;
        }
        var start = atTheSameHour(startsAt, before, after);
        var end = atTheSameHour(endsAt, before, after);
        return new TimeSlot(id, label, start,
                start.isBefore(end) ? end : start.plus(Duration.between(startsAt, endsAt)), kind);
    }

    private static Instant atTheSameHour(Instant time, ZoneId before, ZoneId after) {
        return LocalDateTime.ofInstant(time, before).atZone(after).toInstant();
    }

    public boolean overlaps(TimeSlot other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    public static boolean isOnGrain(Instant time) {
        return time.getNano() == 0 && time.getEpochSecond() % GRAIN.toSeconds() == 0;
    }
}
