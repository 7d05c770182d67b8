package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

import fr.raict.registration.seating.domain.Registration.State;

/**
 * What a seat book still counts of the registrations that have left it.
 *
 * @param arrivals how many of them had come in, by the quarter of an hour: as many entries at most as the time in which
 *            people may register has quarters
 */
public record Departed(int withdrawn, int cancelled, int declined, int lapsed, SortedMap<Instant, Integer> arrivals) {

    public static final Departed NOBODY = new Departed(0, 0, 0, 0, new TreeMap<>());

    int all() {
        return withdrawn + cancelled + declined + lapsed;
    }

    Departed and(Collection<Registration> more) {
        var in = new TreeMap<>(arrivals);
        more.forEach(each -> in.merge(RunningCounts.quarterOf(each), 1, Integer::sum));
        return new Departed(withdrawn + count(more, State.WITHDRAWN), cancelled + count(more, State.CANCELLED),
                declined + count(more, State.DECLINED), lapsed + count(more, State.LAPSED), in);
    }

    private static int count(Collection<Registration> registrations, State state) {
        return (int) registrations.stream().filter(each -> each.state() == state).count();
    }
}
