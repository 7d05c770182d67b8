package fr.raict.registration.seating.application;

import java.time.Duration;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.raict.registration.seating.domain.EditionId;
import org.springframework.stereotype.Component;

/** The summaries of whole editions as they were at most a second ago. An edition that has none is looked at each time. */
@Component
class SeatBookSummaries {

    private static final Duration TRUSTED_FOR = Duration.ofSeconds(1);
    private static final int EDITIONS = 1_000;

    private final RegistrationLists lists;
    private final Cache<EditionId, List<SeatBookSummary>> known = Caffeine.newBuilder().maximumSize(EDITIONS)
            .expireAfterWrite(TRUSTED_FOR).build();

    SeatBookSummaries(RegistrationLists lists) {
        this.lists = lists;
    }

    List<SeatBookSummary> of(EditionId edition) {
        var last = known.getIfPresent(edition);
        if (last != null) {
            return last;
        }
        var read = lists.summaries(edition);
        if (!read.isEmpty()) {
            known.put(edition, read);
        }
        return read;
    }
}
