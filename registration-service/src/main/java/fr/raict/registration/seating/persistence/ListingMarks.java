package fr.raict.registration.seating.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import fr.raict.registration.seating.domain.WorkshopId;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;

/**
 * A seat book carries since when its lists may have missed something, written with each change. Once they have it, the
 * mark is taken off, one update per book and second; a book that changed meanwhile keeps its mark until its own change is
 * in the lists.
 */
@Component
class ListingMarks {

    static final String UNLISTED_SINCE = "unlistedSince";

    private static final int BOOKS_PER_ROUND = 20;

    private final MongoOperations mongo;
    /** By workshop, the version that the lists have; as many as workshops changed within a second. */
    private final Map<UUID, Long> listed = new HashMap<>();

    ListingMarks(MongoOperations mongo) {
        this.mongo = mongo;
        books().createIndex(Indexes.ascending(UNLISTED_SINCE));
    }

    synchronized void listed(WorkshopId workshop, long version) {
        listed.merge(workshop.value(), version, Math::max);
    }

    private synchronized Map<UUID, Long> drain() {
        var drained = Map.copyOf(listed);
        listed.clear();
        return drained;
    }

    @Scheduled(fixedDelayString = "${raict.lists.mark-every:1s}")
    void takeOff() {
        var updates = drain().entrySet().stream()
                .map(each -> new UpdateOneModel<Document>(
                        and(eq(each.getKey()), eq(SeatBookDocument.VERSION, each.getValue())),
                        Updates.unset(UNLISTED_SINCE)))
                .toList();
        if (!updates.isEmpty()) {
            books().bulkWrite(updates, new BulkWriteOptions().ordered(false));
        }
    }

    List<WorkshopId> unlistedSince(Instant before) {
        return books().find(lt(UNLISTED_SINCE, before)).projection(include("_id")).limit(BOOKS_PER_ROUND)
                .map(book -> new WorkshopId(book.get("_id", UUID.class))).into(new ArrayList<>());
    }

    private MongoCollection<Document> books() {
        return mongo.getCollection(MongoSeatBooks.COLLECTION);
    }
}
