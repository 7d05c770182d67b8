package fr.raict.registration.seating.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import fr.raict.registration.seating.domain.SeatCounts.OfGroups;

/**
 * How many seats are left for whom, where some are kept for groups. Who may have several kinds of seats does not hold any
 * of them: as many are let in as could be seated, however they would move together. By Hall's theorem (On
 * representatives of subsets, 1935) that is so while, for any set of groups, those who belong to no other group are not
 * more than the seats that are not kept for others.
 */
final class FreeSeats {

    private final int capacity;
    private final Map<SeatGroup, Integer> kept;

    FreeSeats(int capacity, Map<SeatGroup, Integer> kept) {
        this.capacity = capacity;
        this.kept = kept;
    }

    /**
     * @param taken by people of these groups
     * @return for people of all of the groups; never negative, also when more are seated than there are seats
     */
    int forPeopleOf(Set<SeatGroup> groups, Collection<OfGroups> taken) {
        if (kept.isEmpty()) {
            return Math.max(0, capacity - taken.stream().mapToInt(OfGroups::people).sum());
        }
        var least = capacity;
        for (var mask = 0; mask < 1 << SeatGroup.values().length; mask++) {
            if ((mask & maskOf(groups)) == maskOf(groups)) {
                least = Math.min(least, seatsOf(mask) - peopleOf(mask, taken));
            }
        }
        return Math.max(0, least);
    }

    private int seatsOf(int mask) {
        return capacity - kept.entrySet().stream().filter(each -> (mask & bit(each.getKey())) == 0)
                .mapToInt(Map.Entry::getValue).sum();
    }

    private int peopleOf(int mask, Collection<OfGroups> taken) {
        return taken.stream().filter(each -> (maskOf(each.groups()) & ~mask) == 0).mapToInt(OfGroups::people).sum();
    }

    /** A group for which nothing is kept makes no difference. */
    private int maskOf(Set<SeatGroup> groups) {
        var mask = 0;
        for (var group : groups) {
            if (kept.containsKey(group)) {
                mask |= bit(group);
            }
        }
        return mask;
    }

    private static int bit(SeatGroup group) {
        return 1 << group.ordinal();
    }
}
