package fr.raict.localstack.mongo;

import java.util.Iterator;
import java.util.function.UnaryOperator;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import fr.raict.localstack.mongo.Scan.Found;
import org.jspecify.annotations.Nullable;

/**
 * A query under way. It decodes a document only to compare it with the filter or to answer it, holds none, and goes on
 * where it stopped on a later snapshot: a document changed meanwhile appears as it is then, if it still matches.
 */
final class Query implements AutoCloseable {
    /** @param limit 0 for none */
    record Wanted(Document filter, Order order, long skip, long limit) {
        /** More documents than there are; costs are computed with it. */
        private static final long ALL = 1L << 40;

        /** As many matching documents have to be found. */
        long matches() {
            return limit == 0 ? ALL : skip + limit;
        }
    }

    private final DefaultQueryMatcher matcher = new DefaultQueryMatcher();
    private final Document filter;
    private final UnaryOperator<Document> projection;
    private final QueryMemory.Account memory;
    private final @Nullable Order sort;
    private Scan scan;
    private long skip;
    private long left;

    /** @param isOrdered whether the scan has the order that is wanted */
    Query(Wanted wanted, Scan scan, boolean isOrdered, UnaryOperator<Document> projection, QueryMemory.Account memory) {
        this.filter = wanted.filter();
        this.scan = scan;
        this.sort = isOrdered ? null : wanted.order();
        this.projection = projection;
        this.memory = memory;
        this.skip = wanted.skip();
        this.left = wanted.limit() == 0 ? Long.MAX_VALUE : wanted.limit();
    }

    @Nullable
    OrderedIndex index() {
        return scan.index();
    }

    /** Whether all that was asked for has been given. */
    boolean isAnswered() {
        return left == 0;
    }

    /** What is left of the answer, each document counted as given when it is taken. */
    Iterator<Document> rest(Snapshot snapshot) {
        if (sort != null && !(scan instanceof ListedScan)) {
            sort(sort, snapshot);
        }
        var rest = scan.rest(snapshot);
        return new Lookahead<>() {
            @Override
            @Nullable
            Document find() {
                while (left > 0 && rest.hasNext()) {
                    var document = match(rest.next(), snapshot);
                    if (document != null) {
                        return projection.apply(document);
                    }
                }
                return null;
            }

            @Override
            void taken(Document document) {
                left--;
            }
        };
    }

    private @Nullable Document match(Found found, Snapshot snapshot) {
        if (skip > 0 && scan.covers()) {
            skip--;
            return null;
        }
        var document = matching(found, snapshot);
        if (document == null || skip == 0) {
            return document;
        }
        skip--;
        return null;
    }

    private @Nullable Document matching(Found found, Snapshot snapshot) {
        var document = snapshot.document(found);
        return document != null && matcher.matches(document, filter) ? document : null;
    }

    private void sort(Order order, Snapshot snapshot) {
        var sorting = new Sorting(order, left == Long.MAX_VALUE ? left : skip + left, memory);
        for (var all = scan.rest(snapshot); all.hasNext();) {
            var found = all.next();
            var document = matching(found, snapshot);
            if (document != null) {
                sorting.add(document, found.position());
            }
        }
        scan = new ListedScan(sorting.positions(skip));
        skip = 0;
    }

    /** How many documents there are in the answer, without making it. Asked before anything is taken. */
    long count(Snapshot snapshot) {
        long matching = 0;
        for (var all = scan.rest(snapshot); matching - skip < left && all.hasNext();) {
            var found = all.next();
            if (scan.covers() || matching(found, snapshot) != null) {
                matching++;
            }
        }
        return Math.max(0, matching - skip);
    }

    @Override
    public void close() {
        memory.close();
    }
}
