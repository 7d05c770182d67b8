package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * What there is to count of a workshop's registrations, so that nobody who needs a number reads the line: at most one
 * entry per authority in the line and one per quarter of an hour in which people may register.
 *
 * @param authorities those with active registrations, by code
 * @param arrivals how many came in, by the quarter of an hour (each zone's days begin at one)
 */
public record SeatCounts(int seated, int waiting, int withdrawn, int cancelled, List<OfAuthority> authorities,
        SortedMap<Instant, Integer> arrivals) {

    /** The active registrations of one authority, as one of them names it. */
    public record OfAuthority(Authority authority, int seated, int waiting) {

        public int active() {
            return seated + waiting;
        }

        public OfAuthority and(OfAuthority other) {
            return new OfAuthority(authority, seated + other.seated, waiting + other.waiting);
        }
    }

    public int all() {
        return seated + waiting + withdrawn + cancelled;
    }

    public int in(Registration.State state) {
        return switch (state) {
            case SEATED -> seated;
            case WAITING -> waiting;
            case WITHDRAWN -> withdrawn;
            case CANCELLED -> cancelled;
        };
    }
}
