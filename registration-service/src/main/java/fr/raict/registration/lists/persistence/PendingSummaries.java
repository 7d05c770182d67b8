package fr.raict.registration.lists.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.SeatBookSummary;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * The summaries that are not in the store yet: the latest of each workshop that changed within the last second, so that
 * a rush costs one write per second and not one per batch. What is lost in a crash, the mark of its book brings back.
 */
@Component
class PendingSummaries {

    private final MongoOperations mongo;
    private final Map<WorkshopId, SeatBookSummary> latest = new HashMap<>();

    PendingSummaries(MongoOperations mongo) {
        this.mongo = mongo;
    }

    synchronized void put(SeatBookSummary summary) {
        latest.merge(summary.workshop().id(), summary, PendingSummaries::newer);
    }

    synchronized void remove(WorkshopId workshop) {
        latest.remove(workshop);
    }

    private static SeatBookSummary newer(SeatBookSummary one, SeatBookSummary other) {
        return one.version() > other.version() ? one : other;
    }

    /** What this process knows already takes the place of what is stored. */
    synchronized List<SeatBookSummary> of(EditionId edition) {
        return latest.values().stream().filter(summary -> summary.workshop().edition().equals(edition)).toList();
    }

    /** They stay at hand until they are stored. */
    void flush() {
        var pending = snapshot();
        if (!pending.isEmpty()) {
            VersionedWrites.writeUnlessOutdated(mongo,
                    pending.values().stream().map(SummaryDocument::of).toList());
            forget(pending);
        }
    }

    private synchronized Map<WorkshopId, SeatBookSummary> snapshot() {
        return Map.copyOf(latest);
    }

    private synchronized void forget(Map<WorkshopId, SeatBookSummary> stored) {
        latest.entrySet().removeIf(each -> each.getValue().equals(stored.get(each.getKey())));
    }
}
