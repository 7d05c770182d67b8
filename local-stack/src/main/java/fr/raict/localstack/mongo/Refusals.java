package fr.raict.localstack.mongo;

import java.util.Collection;
import java.util.List;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import org.jspecify.annotations.Nullable;

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
        checkNumbers(query);
        switch (command) {
            case "createIndexes" -> members(query, "indexes").forEach(Refusals::checkIndex);
            case "update" -> members(query, "updates").forEach(Refusals::checkUpdate);
            case "delete" -> members(query, "deletes").forEach(Refusals::checkUpdate);
            default -> {}
        }
    }

    /**
     * The server underneath compares a whole number of more than 32 bits with any other number as longs: NaN is 0 to it
     * then, and 3000000000.5 the same as 3000000000. Beside the numbers refused here, no range and no order would hold.
     */
    static void checkNumbers(@Nullable Object value) {
        switch (value) {
            case Document document -> document.values().forEach(Refusals::checkNumbers);
            case Collection<?> elements -> elements.forEach(Refusals::checkNumbers);
            case Number number when !isComparable(number) -> throw refused("place among its numbers for " + number);
            case null, default -> {}
        }
    }

    private static boolean isComparable(Number number) {
        return !(Utils.normalizeNumber(number) instanceof Double notWhole) || Math.abs(notWhole) < 1L << 31;
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
