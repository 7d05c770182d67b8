package fr.raict.registration.lists.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.registration.lists.application.Arrivals.OfADay;
import fr.raict.registration.seating.application.KnownEditions;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.values.Bounded;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Shows from which authorities registrations came in, day by day. A few workshops that changed are counted every ten
 * seconds, so that a rush costs the database 750 rows a second at most; the last are then counted minutes later.
 */
@Service
public class CountArrivals {

    private static final int WORKSHOPS_AT_ONCE = 5;

    private final Arrivals arrivals;
    private final KnownEditions editions;

    CountArrivals(Arrivals arrivals, KnownEditions editions) {
        this.arrivals = arrivals;
        this.editions = editions;
    }

    /** By what the registrations of a day are told apart. */
    public enum By {
        TYPE, SIZE, REGION
    }

    /**
     * The registrations of a day.
     *
     * @param counts by type, size or region, those without any left out
     */
    public record DayOfArrivals(LocalDate day,
            @Bounded(most = 20, because = "one for each region, type or size") Map<String, Integer> counts) {
    }

    /** Registrations, whatever became of them, by the day they came in on. */
    public record ArrivalsBy(By by,
            @Bounded(most = 400, because = "registration is open for months") List<DayOfArrivals> days) {
    }

    public ArrivalsBy of(UUID edition, By by) {
        return new ArrivalsBy(by, arrivals.of(new EditionId(edition)).stream()
                .map(day -> new DayOfArrivals(day.day(), counts(day, by))).toList());
    }

    private static Map<String, Integer> counts(OfADay day, By by) {
        return switch (by) {
            case TYPE -> day.byKind();
            case SIZE -> day.bySize();
            case REGION -> day.byRegion();
        };
    }

    @Scheduled(fixedDelayString = "${raict.lists.count-every:10s}")
    void count() {
        arrivals.recount(WORKSHOPS_AT_ONCE, editions::zoneOf);
    }
}
