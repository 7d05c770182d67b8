package fr.raict.registration.seating.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;

import fr.raict.registration.seating.domain.Availability;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.SeatCounts;
import org.springframework.stereotype.Service;

/** Counts the registrations of an edition for the organiser, from what the workshops' books count of themselves. */
@Service
public class SummariseEdition {

    private final SeatBookSummaries summaries;
    private final KnownEditions editions;
    private final Clock clock;

    SummariseEdition(SeatBookSummaries summaries, KnownEditions editions, Clock clock) {
        this.summaries = summaries;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * The figures of an edition.
     *
     * @param registered registrations with a seat
     * @param authorities with at least one active registration
     * @param perDay registrations, whatever became of them, by the day of the edition's time zone they came in; one entry per day of registration
     */
    public record EditionSummary(int registered, int waiting, int withdrawn, int authorities,
            List<Availability> byWorkshop, SortedMap<LocalDate, Integer> perDay) {
    }

    public EditionSummary of(UUID edition) {
        var id = new EditionId(edition);
        var now = clock.instant();
        var window = editions.windowOf(id);
        var found = summaries.of(id);
        var counts = found.stream().map(SeatBookSummary::counts).toList();
        return new EditionSummary(sum(counts, SeatCounts::seated), sum(counts, SeatCounts::waiting),
                sum(counts, SeatCounts::withdrawn), authorities(counts),
                found.stream().map(summary -> summary.availability(now, window)).toList(),
                perDay(counts, editions.zoneOf(id)));
    }

    private static int sum(List<SeatCounts> counts, ToIntFunction<SeatCounts> which) {
        return counts.stream().mapToInt(which).sum();
    }

    private static int authorities(List<SeatCounts> counts) {
        return (int) counts.stream().flatMap(each -> each.authorities().stream())
                .filter(SeatCounts.OfAuthority::isActive).map(each -> each.authority().code()).distinct().count();
    }

    private static SortedMap<LocalDate, Integer> perDay(List<SeatCounts> counts, ZoneId zone) {
        var perDay = new TreeMap<LocalDate, Integer>();
        counts.forEach(each -> each.arrivals().forEach(
                (quarter, arrived) -> perDay.merge(quarter.atZone(zone).toLocalDate(), arrived, Integer::sum)));
        return perDay;
    }
}
