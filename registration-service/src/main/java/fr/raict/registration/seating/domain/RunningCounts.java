package fr.raict.registration.seating.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import fr.raict.registration.seating.domain.SeatCounts.OfGroups;
import org.jspecify.annotations.Nullable;

import static java.util.Comparator.comparing;

/**
 * Keeps {@link SeatCounts} up to date while a line changes, as counting it at each write would cost more than the
 * write.
 */
final class RunningCounts {

    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

    private final Map<Registration.State, Integer> byState = new EnumMap<>(Registration.State.class);
    private final SortedMap<String, SeatCounts.OfAuthority> byAuthority = new TreeMap<>();
    private final SortedMap<Instant, Integer> arrivals = new TreeMap<>();
    private final Map<Set<SeatGroup>, Integer> seatedByGroups = new HashMap<>();

    RunningCounts(Departed departed) {
        byState.put(Registration.State.WITHDRAWN, departed.withdrawn());
        byState.put(Registration.State.CANCELLED, departed.cancelled());
        byState.put(Registration.State.DECLINED, departed.declined());
        arrivals.putAll(departed.arrivals());
    }

    void arrive(Registration registration) {
        arrivals.merge(quarterOf(registration), 1, Integer::sum);
    }

    static Instant quarterOf(Registration registration) {
        var second = registration.registeredAt().getEpochSecond();
        return Instant.ofEpochSecond(second - Math.floorMod(second, QUARTER));
    }

    void enter(Registration registration) {
        count(registration, 1);
    }

    void leave(Registration registration) {
        count(registration, -1);
    }

    private void count(Registration registration, int by) {
        byState.merge(registration.state(), by, Integer::sum);
        countOfAuthority(registration, by);
        if (registration.isSeated()) {
            seatedByGroups.merge(registration.traits().groups(), by, RunningCounts::sumUnlessNone);
        }
    }

    private static @Nullable Integer sumUnlessNone(Integer before, Integer by) {
        return before + by == 0 ? null : Integer.valueOf(before + by);
    }

    private void countOfAuthority(Registration registration, int by) {
        var authority = registration.authority();
        var before = byAuthority.getOrDefault(authority.code(), new SeatCounts.OfAuthority(authority, 0, 0, 0));
        var named = by > 0 ? authority : before.authority();
        var after = new SeatCounts.OfAuthority(named,
                before.seated() + (registration.isSeated() ? by : 0),
                before.waiting() + (registration.isWaiting() ? by : 0),
                before.requested() + (registration.isRequested() ? by : 0));
        if (after.active() > 0) {
            byAuthority.put(authority.code(), after);
        } else {
            byAuthority.remove(authority.code());
        }
    }

    int in(Registration.State state) {
        return byState.getOrDefault(state, 0);
    }

    /** Active registrations of the authority. */
    int activeOf(Authority authority) {
        var counted = byAuthority.get(authority.code());
        return counted == null ? 0 : counted.active();
    }

    /** In no order. */
    Collection<OfGroups> seatedByGroups() {
        return seatedByGroups.entrySet().stream().map(each -> new OfGroups(each.getKey(), each.getValue())).toList();
    }

    SeatCounts counts() {
        return new SeatCounts(in(Registration.State.SEATED), in(Registration.State.WAITING),
                in(Registration.State.REQUESTED), in(Registration.State.WITHDRAWN), in(Registration.State.CANCELLED),
                in(Registration.State.DECLINED), List.copyOf(byAuthority.values()), new TreeMap<>(arrivals),
                seatedByGroups().stream().sorted(comparing(each -> new TreeSet<>(each.groups()).toString())).toList());
    }
}
