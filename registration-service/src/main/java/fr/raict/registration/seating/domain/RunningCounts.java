package fr.raict.registration.seating.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keeps {@link SeatCounts} up to date while a line changes, as counting it at each write would cost more than the
 * write.
 */
final class RunningCounts {

    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

    private final Map<Registration.State, Integer> byState = new EnumMap<>(Registration.State.class);
    private final SortedMap<String, SeatCounts.OfAuthority> byAuthority = new TreeMap<>();
    private final SortedMap<Instant, Integer> arrivals = new TreeMap<>();

    RunningCounts(Departed departed) {
        byState.put(Registration.State.WITHDRAWN, departed.withdrawn());
        byState.put(Registration.State.CANCELLED, departed.cancelled());
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
        var authority = registration.authority();
        var before = byAuthority.getOrDefault(authority.code(), new SeatCounts.OfAuthority(authority, 0, 0));
        var named = by > 0 ? authority : before.authority();
        var after = new SeatCounts.OfAuthority(named,
                before.seated() + (registration.isSeated() ? by : 0),
                before.waiting() + (registration.isWaiting() ? by : 0));
        if (after.active() > 0) {
            byAuthority.put(authority.code(), after);
        } else {
            byAuthority.remove(authority.code());
        }
    }

    int in(Registration.State state) {
        return byState.getOrDefault(state, 0);
    }

    SeatCounts counts() {
        return new SeatCounts(in(Registration.State.SEATED), in(Registration.State.WAITING),
                in(Registration.State.WITHDRAWN), in(Registration.State.CANCELLED), List
                        .copyOf(byAuthority.values()),
                new TreeMap<>(arrivals));
    }
}
