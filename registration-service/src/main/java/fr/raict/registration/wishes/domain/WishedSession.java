package fr.raict.registration.wishes.domain;

import java.time.Instant;
import java.util.Map;

import fr.raict.registration.seating.domain.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * A session that may be given, as it is when an allocation begins.
 *
 * @param startsAt null, as is its end, while it has no time
 * @param free seats that anybody may have
 * @param mostPerAuthority null without a limit
 * @param held by code of authority, how many it has registered already
 */
public record WishedSession(WorkshopId id, @Nullable Instant startsAt, @Nullable Instant endsAt, int free,
        boolean membersOnly, @Nullable Integer mostPerAuthority, Map<String, Integer> held) {

    public WishedSession {
        held = Map.copyOf(held);
    }

    /** One that begins when the other ends does not. */
    public boolean overlaps(WishedSession other) {
        return startsAt != null && endsAt != null && other.startsAt != null && other.endsAt != null
                && startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    /** How many people of the authority may still come. */
    public int leftFor(String authority) {
        return mostPerAuthority == null ? Integer.MAX_VALUE
                : Math.max(0, mostPerAuthority - held.getOrDefault(authority, 0));
    }
}
