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

    void arrive(Registration registration) {
        var second = registration.registeredAt().getEpochSecond();
        arrivals.merge(Instant.ofEpochSecond(second - Math.floorMod(second, QUARTER)), 1, Integer::sum);
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
        byAuthority.put(authority.code(), new SeatCounts.OfAuthority(before.authority(),
                before.seated() + (registration.isSeated() ? by : 0),
                before.waiting() + (registration.isWaiting() ? by : 0)));
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
