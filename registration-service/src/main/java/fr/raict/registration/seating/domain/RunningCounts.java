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

import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.SeatCounts.OfGroups;
import org.jspecify.annotations.Nullable;

import static java.util.Comparator.comparing;

/**
 * Keeps {@link SeatCounts} up to date while a line changes, as counting it at each write would cost more than the
 * write.
 */
final class RunningCounts {

    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

    private final Map<State, Integer> byState = new EnumMap<>(State.class);
    private final SortedMap<String, SeatCounts.OfAuthority> byAuthority = new TreeMap<>();
    private final SortedMap<Instant, Integer> arrivals = new TreeMap<>();
    private final Map<Set<SeatGroup>, Integer> takenByGroups = new HashMap<>();

    RunningCounts(Departed departed) {
        byState.put(State.WITHDRAWN, departed.withdrawn());
        byState.put(State.CANCELLED, departed.cancelled());
        byState.put(State.DECLINED, departed.declined());
        byState.put(State.LAPSED, departed.lapsed());
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
        if (registration.takesSeat()) {
            takenByGroups.merge(registration.traits().groups(), by, RunningCounts::sumUnlessNone);
        }
    }

    private static @Nullable Integer sumUnlessNone(Integer before, Integer by) {
        return before + by == 0 ? null : Integer.valueOf(before + by);
    }

    private void countOfAuthority(Registration registration, int by) {
        var authority = registration.authority();
        var before = byAuthority.getOrDefault(authority.code(), new SeatCounts.OfAuthority(authority, 0, 0, 0, 0));
        var named = by > 0 ? authority : before.authority();
        var after = new SeatCounts.OfAuthority(named,
                before.seated() + (registration.isSeated() ? by : 0),
                before.offered() + (registration.isOffered() ? by : 0),
                before.waiting() + (registration.isWaiting() ? by : 0),
                before.requested() + (registration.isRequested() ? by : 0));
        if (after.active() > 0) {
            byAuthority.put(authority.code(), after);
        } else {
            byAuthority.remove(authority.code());
        }
    }

    int in(State state) {
        return byState.getOrDefault(state, 0);
    }

    /** Active registrations of the authority. */
    int activeOf(Authority authority) {
        var counted = byAuthority.get(authority.code());
        return counted == null ? 0 : counted.active();
    }

    /** Whether somebody of the authority has a seat or is offered one. */
    boolean hasSeat(Authority authority) {
        var counted = byAuthority.get(authority.code());
        return counted != null && counted.seated() + counted.offered() > 0;
    }

    /** Those who have a seat or are offered one, in no order. */
    Collection<OfGroups> takenByGroups() {
        return takenByGroups.entrySet().stream().map(each -> new OfGroups(each.getKey(), each.getValue())).toList();
    }

    SeatCounts counts() {
        return new SeatCounts(in(State.SEATED), in(State.OFFERED), in(State.WAITING), in(State.REQUESTED),
                in(State.WITHDRAWN), in(State.CANCELLED), in(State.DECLINED), in(State.LAPSED),
                List.copyOf(byAuthority.values()), new TreeMap<>(arrivals),
                takenByGroups().stream().sorted(comparing(each -> new TreeSet<>(each.groups()).toString())).toList());
    }
}
