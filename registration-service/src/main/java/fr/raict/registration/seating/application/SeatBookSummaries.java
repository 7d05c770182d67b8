package fr.raict.registration.seating.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import fr.raict.registration.seating.domain.EditionId;
import org.springframework.stereotype.Component;

/** The summaries of whole editions as they were at most a second ago; no more of them than there are editions. */
@Component
class SeatBookSummaries {

    private static final Duration TRUSTED_FOR = Duration.ofSeconds(1);

    private final RegistrationLists lists;
    private final Clock clock;
    private final Map<EditionId, Known> known = new ConcurrentHashMap<>();

    private record Known(List<SeatBookSummary> summaries, Instant readAt) {
    }

    SeatBookSummaries(RegistrationLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** Ids that somebody made up have none, and are not remembered. */
    List<SeatBookSummary> of(EditionId edition) {
        var now = clock.instant();
        var last = known.get(edition);
        if (last != null && now.isBefore(last.readAt().plus(TRUSTED_FOR))) {
            return last.summaries();
        }
        var read = lists.summaries(edition);
        if (!read.isEmpty()) {
            known.put(edition, new Known(read, now));
        }
        return read;
    }
}
