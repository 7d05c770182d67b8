package fr.raict.localstack.mongo;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import fr.raict.localstack.mongo.Query.Wanted;
import fr.raict.localstack.mongo.Scan.Found;
import org.jspecify.annotations.Nullable;

/**
 * One collection: documents by a number that grows with each insert. They are decoded at each read, since the server
 * changes the objects it works on in place: a reader that shares them sees new fields beside old ones. Writers change it
 * one after the other; readers wait only to be given a snapshot.
 */
final class StoredCollection extends AbstractSynchronizedMongoCollection<Long> {
    /** As in MongoDB, in bytes. */
    private static final int LARGEST = 16 << 20;

    private final StoredDocuments documents;
    private long lastPosition;

    StoredCollection(StoredDatabase database, String name, CollectionOptions options, CursorRegistry cursors,
            StoredDocuments documents) {
        super(database, name, options, cursors);
        this.documents = documents;
        this.lastPosition = documents.rows().isEmpty() ? 0 : documents.rows().lastKey();
    }

    /** Starts a query with the index that serves it best; {@code {_id, version}} is no scan. */
    synchronized Query query(Wanted wanted, UnaryOperator<Document> projection, QueryMemory.Account memory) {
        var order = wanted.order();
        var unique = uniqueMatch(wanted.filter());
        if (unique.isPresent()) {
            return new Query(wanted, unique.get(), order.isOfInsertion() || unique.get().isSingle(), projection,
                    memory);
        }
        var index = bestScan(wanted);
        if (index.isPresent()) {
            return new Query(wanted, index.get(), order.isOfInsertion() || index.get().isOrdered(), projection, memory);
        }
        return new Query(wanted, new FullScan(order.backwards()), order.isOfInsertion(), projection, memory);
    }

    UnaryOperator<Document> projection(@Nullable Document fields) {
        if (fields == null || fields.isEmpty()) {
            return UnaryOperator.identity();
        }
        var all = new Document();
        return document -> matchDocumentsFromStream(Stream.of(document), all, null, 0, 0, 0, fields).iterator().next();
    }

    /** The documents that a unique index names, if the query fixes all its fields. */
    private Optional<ListedScan> uniqueMatch(Document filter) {
        var conditions = Conditions.of(filter);
        for (var index : getIndexes()) {
            if (!index.isUnique()) {
                continue;
            }
            var key = conditions.only(index);
            if (!key.isEmpty() && index.canHandle(key)) {
                return Optional.of(new ListedScan(StreamSupport.stream(index.getPositions(key).spliterator(), false)
                        .mapToLong(Long::longValue).distinct().toArray()));
            }
        }
        return Optional.empty();
    }

    Optional<IndexScan> bestScan(Wanted wanted) {
        var filter = Filter.of(wanted.filter());
        return orderedIndexes().flatMap(index -> index.scan(filter, wanted.order()).stream())
                .min(Comparator.comparingLong(scan -> scan.cost(wanted.matches())));
    }

    private Stream<OrderedIndex> orderedIndexes() {
        return getIndexes().stream().filter(OrderedIndex.class::isInstance).map(OrderedIndex.class::cast);
    }

    /** The collection and an index of it at the same moment. */
    synchronized Snapshot snapshot(@Nullable OrderedIndex index) {
        if (documents.rows().isClosed()) {
            throw new MongoServerError(175, "QueryPlanKilled", "the collection was dropped");
        }
        return new Snapshot(documents, index);
    }

    @Override
    protected QueryResult queryDocuments(Document query, @Nullable Document orderBy, int skip, int limit, int batchSize,
            @Nullable Document fields) {
        var wanted = new Wanted(query, Order.of(orderBy), skip, Math.max(limit, 0));
        return new QueryResult(() -> {
            var memory = QueryMemory.current();
            var all = projection(fields);
            return documents(wanted, document -> memory.charged(all.apply(document)), memory);
        });
    }

    private Iterator<Document> documents(Wanted wanted, UnaryOperator<Document> projection,
            QueryMemory.Account memory) {
        var query = query(wanted, projection, memory);
        return query.rest(snapshot(query.index()));
    }

    @Override
    protected QueryResult matchDocuments(Document query, Document orderBy, int skip, int limit, int batchSize,
            Document fields) {
        throw new UnsupportedOperationException("queryDocuments takes its place");
    }

    @Override
    protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
        var snapshot = snapshot(null);
        var all = new FullScan(false).rest(snapshot);
        Iterable<Found> once = () -> all;
        return StreamSupport.stream(once.spliterator(), false)
                .map(found -> new DocumentWithPosition<>(snapshot.document(found), found.position()));
    }

    /** As the server underneath does it, without keeping out the writers, and charging the values. */
    @Override
    public Document handleDistinct(Document query) {
        var field = String.valueOf(query.get("key"));
        var filter = query.get("query") instanceof Document document ? document : new Document();
        var memory = QueryMemory.current();
        var values = new TreeSet<Object>(ValueComparator.ascWithoutListHandling());
        var wanted = new Wanted(filter, Order.OF_INSERTION, 0, 0);
        for (var all = documents(wanted, UnaryOperator.identity(), memory); all.hasNext();) {
            var value = Utils.getSubdocumentValueCollectionAware(all.next(), field);
            if (value instanceof Missing) {
                continue;
            }
            for (var each : value instanceof Collection<?> several ? several : Collections.singleton(value)) {
                if (values.add(each)) {
                    memory.charge(QueryMemory.sizeOf(each));
                }
            }
        }
        return new Document("values", values).append("ok", 1.0);
    }

    @Override
    public int count(@Nullable Document query, int skip, int limit) {
        return Math.toIntExact(count(new Wanted(query == null ? new Document() : query, Order.OF_INSERTION,
                Math.max(skip, 0), Math.max(limit, 0))));
    }

    long count(Wanted wanted) {
        if (wanted.filter().isEmpty()) {
            return within(wanted, documents.rows().sizeAsLong());
        }
        Query query;
        Snapshot snapshot;
        synchronized (this) {
            var index = bestScan(wanted);
            long count = index.map(IndexScan::countOfRanges).orElse(-1L);
            if (count >= 0) {
                return within(wanted, count);
            }
            query = query(wanted, UnaryOperator.identity(), QueryMemory.current());
            snapshot = snapshot(query.index());
        }
        return query.count(snapshot);
    }

    private static long within(Wanted wanted, long count) {
        long rest = Math.max(0, count - wanted.skip());
        return wanted.limit() == 0 ? rest : Math.min(rest, wanted.limit());
    }

    @Override
    public int count() {
        return documents.rows().size();
    }

    @Override
    protected Document getDocument(Long position) {
        return Objects.requireNonNull(snapshot(null).document(new Found(position, null)));
    }

    /** A position is not given again as long as the process lives: a cursor may still hold it. */
    @Override
    protected Long addDocumentInternal(Document document) {
        documents.add(++lastPosition, document);
        long size = documents.size(lastPosition);
        if (size > LARGEST) {
            documents.remove(lastPosition, document);
            throw tooLarge(size);
        }
        return lastPosition;
    }

    private static MongoServerError tooLarge(long size) {
        return new MongoServerError(10334, "BSONObjectTooLarge",
                "a document of " + size + " bytes is larger than " + LARGEST);
    }

    @Override
    public synchronized Document updateDocuments(Document selector, Document update, ArrayFilters filters,
            boolean isMulti, boolean isUpsert, Oplog oplog) {
        return Touched.by(selector, update, getIndexes())
                .during(() -> super.updateDocuments(selector, update, filters, isMulti, isUpsert, oplog));
    }

    @Override
    protected void handleUpdate(Long position, Document oldDocument, Document newDocument) {
        documents.update(position, oldDocument, newDocument);
        long size = documents.size(position);
        if (size > LARGEST) {
            documents.update(position, newDocument, oldDocument);
            for (Index<Long> index : getIndexes()) { // they were changed before
                index.updateInPlace(newDocument, oldDocument, position, this);
            }
            throw tooLarge(size);
        }
    }

    @Override
    protected void removeDocument(Long position) {
        var document = snapshot(null).document(new Found(position, null));
        if (document == null) {
            return;
        }
        documents.remove(position, document);
        orderedIndexes().forEach(index -> index.remove(document, position));
    }

    @Override
    protected boolean tracksDataSize() {
        return false; // it would encode both versions of a document at each update
    }

    @Override
    protected void updateDataSize(int difference) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected int getDataSize() {
        return Math.toIntExact(documents.size());
    }
}
