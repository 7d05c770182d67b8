package fr.raict.localstack.mongo;

import java.util.Collection;
import java.util.List;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;

/** What the server underneath would accept and then not do. Refusing it shows the mistake at once, not as wrong data. */
final class Refusals {
    private Refusals() {}

    static void check(String command, Document query) {
        if (query.containsKey("startTransaction") || query.containsKey("autocommit")) {
            throw refused("transactions");
        }
        if (query.containsKey("collation")) {
            throw refused("collations");
        }
        if (query.containsKey("validator")) {
            throw refused("validators");
        }
        switch (command) {
            case "createIndexes" -> members(query, "indexes").forEach(Refusals::checkIndex);
            case "update" -> members(query, "updates").forEach(Refusals::checkUpdate);
            case "delete" -> members(query, "deletes").forEach(Refusals::checkUpdate);
            default -> {}
        }
    }

    private static void checkIndex(Document index) {
        if (index.containsKey("partialFilterExpression")) {
            throw refused("partial indexes");
        }
        if (index.containsKey("expireAfterSeconds")) {
            throw refused("indexes that delete documents (TTL)");
        }
        if (index.containsKey("collation")) {
            throw refused("collations");
        }
        if (!(index.get("key") instanceof Document keys)
                || !keys.values().stream().allMatch(Number.class::isInstance)) {
            throw refused("indexes other than ascending and descending ones");
        }
    }

    private static void checkUpdate(Document update) {
        if (update.containsKey("collation")) {
            throw refused("collations");
        }
        if (update.get("u") instanceof Collection<?>) {
            throw refused("updates by a pipeline");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Document> members(Document query, String field) {
        return (List<Document>) query.getOrDefault(field, List.of());
    }

    private static MongoServerError refused(String what) {
        return new MongoServerError(ErrorCode.IllegalOperation, "the local database has no " + what
                + "; use what both it and MongoDB have, or set MONGODB_URI to a MongoDB");
    }
}
