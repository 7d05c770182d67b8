package fr.raict.registration.lists.persistence;

import java.util.List;
import java.util.function.Function;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

/** Writes that replace older versions and never newer ones, whoever comes first. */
final class VersionedWrites {

    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private VersionedWrites() {
    }

    /** What is there already stays, of whatever version. */
    static void writeUnlessThere(MongoOperations mongo, List<?> documents) {
        write(mongo, documents, fields -> new UpdateOneModel<>(eq(fields.remove(ID)),
                new Document("$setOnInsert", fields), UPSERT));
    }

    /** What a document has no value for stays as it is. */
    static void writeUnlessOutdated(MongoOperations mongo, List<?> documents) {
        try {
            write(mongo, documents,
                    fields -> new UpdateOneModel<>(older(fields), new Document("$set", fields), UPSERT));
        } catch (MongoBulkWriteException e) {
            // What is there in a later version does not match, so it would be inserted, and its id is taken.
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)
                    || e.getWriteConcernError() != null) {
                throw e;
            }
        }
    }

    private static Bson older(Document fields) {
        return and(eq(fields.remove(ID)), lt(VERSION, fields.get(VERSION)));
    }

    private static void write(MongoOperations mongo, List<?> documents,
            Function<Document, UpdateOneModel<Document>> write) {
        var collection = mongo.getCollection(mongo.getCollectionName(documents.getFirst().getClass()));
        collection.bulkWrite(documents.stream().map(each -> write.apply(fields(mongo, each))).toList(), UNORDERED);
    }

    private static Document fields(MongoOperations mongo, Object document) {
        var fields = new Document();
        mongo.getConverter().write(document, fields);
        return fields;
    }
}
