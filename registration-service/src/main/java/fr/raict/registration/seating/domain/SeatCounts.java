package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * What there is to count of a workshop's registrations, so that nobody who needs a number reads the line: at most one
 * entry per authority in the line and one per quarter of an hour in which people may register.
 *
 * @param offered for whom a seat is kept until they say whether they want it
 * @param requested who asked, and of whom the organiser is still to decide
 * @param declined of whom the organiser decided that they may not come
 * @param lapsed who did not answer in time when they were offered a seat
 * @param authorities those with active registrations, by code
 * @param arrivals how many came in, by the quarter of an hour (each zone's days begin at one)
 * @param groups those who have a seat or are offered one, by all the groups that they are of: 16 entries at most
 */
public record SeatCounts(int seated, int offered, int waiting, int requested, int withdrawn, int cancelled,
        int declined, int lapsed, List<OfAuthority> authorities, SortedMap<Instant, Integer> arrivals,
        List<OfGroups> groups) {

    /** The active registrations of one authority, as one of them names it. */
    public record OfAuthority(Authority authority, int seated, int offered, int waiting, int requested) {

        public int active() {
            return seated + offered + waiting + requested;
        }

        public OfAuthority and(OfAuthority other) {
            return new OfAuthority(authority, seated + other.seated, offered + other.offered,
                    waiting + other.waiting, requested + other.requested);
        }
    }

    /** How many people are of all these groups and of no other. */
    public record OfGroups(Set<SeatGroup> groups, int people) {
        public OfGroups {
            groups = Set.copyOf(groups);
        }
    }

    /** How many have a seat, or are offered one, who are of a group, whatever else they are of. */
    public int seatedOf(SeatGroup group) {
        return groups.stream().filter(each -> each.groups().contains(group)).mapToInt(OfGroups::people).sum();
    }

    public int all() {
        return seated + offered + waiting + requested + withdrawn + cancelled + declined + lapsed;
    }

    public int in(Registration.State state) {
        return switch (state) {
            case SEATED -> seated;
            case OFFERED -> offered;
            case WAITING -> waiting;
            case REQUESTED -> requested;
            case WITHDRAWN -> withdrawn;
            case CANCELLED -> cancelled;
            case DECLINED -> declined;
            case LAPSED -> lapsed;
        };
    }
}
