package fr.raict.registration.seating.persistence;

import java.util.List;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static fr.raict.registration.seating.persistence.SeatBookDocument.VERSION;

/** Writes that replace older versions and never newer ones, whoever comes first. */
final class VersionedWrites {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private VersionedWrites() {
    }

    static UpdateOneModel<Document> setUnlessOutdated(Object id, long version, Document fields) {
        return new UpdateOneModel<>(and(eq(id), lt(VERSION, version)),
                new Document("$set", fields.append(VERSION, version)), UPSERT);
    }

    /** What is there in a later version does not match, so it would be inserted, and its id is taken. */
    static void writeUnlessOutdated(MongoCollection<Document> collection, List<UpdateOneModel<Document>> writes) {
        try {
            collection.bulkWrite(writes, UNORDERED);
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)
                    || e.getWriteConcernError() != null) {
                throw e;
            }
        }
    }
}
