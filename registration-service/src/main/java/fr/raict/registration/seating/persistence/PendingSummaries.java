package fr.raict.registration.seating.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import fr.raict.registration.seating.application.SeatBookSummary;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.WorkshopId;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * The summaries that are not in the store yet: the latest of each workshop that changed within the last second, so that a
 * rush costs one write per second and not one per batch. What is lost in a crash, the mark of its book brings back.
 */
@Component
class PendingSummaries {

    private final MongoOperations mongo;
    private final Map<WorkshopId, Pending> latest = new HashMap<>();

    private record Pending(long version, SeatBookSummary summary) {
    }

    PendingSummaries(MongoOperations mongo) {
        this.mongo = mongo;
    }

    synchronized void put(SeatBook book) {
        var pending = new Pending(book.state().version(), new SeatBookSummary(book.workshop(), book.counts()));
        latest.merge(book.workshop().id(), pending, PendingSummaries::newer);
    }

    private static Pending newer(Pending one, Pending other) {
        return one.version() > other.version() ? one : other;
    }

    /** What this process knows already takes the place of what is stored. */
    synchronized Stream<SeatBookSummary> of(EditionId edition) {
        return latest.values().stream().map(Pending::summary)
                .filter(summary -> summary.workshop().edition().equals(edition));
    }

    /** They stay at hand until they are stored. */
    void flush() {
        var pending = snapshot();
        if (!pending.isEmpty()) {
            VersionedWrites.writeUnlessOutdated(collection(), pending.values().stream().map(PendingSummaries::write)
                    .toList());
            forget(pending);
        }
    }

    private static UpdateOneModel<Document> write(Pending pending) {
        return VersionedWrites.setUnlessOutdated(pending.summary().workshop().id().value(), pending.version(),
                SummaryDocument.write(pending.summary()));
    }

    private synchronized Map<WorkshopId, Pending> snapshot() {
        return Map.copyOf(latest);
    }

    private synchronized void forget(Map<WorkshopId, Pending> stored) {
        latest.entrySet().removeIf(each -> each.getValue() == stored.get(each.getKey()));
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection(SummaryDocument.COLLECTION);
    }
}
