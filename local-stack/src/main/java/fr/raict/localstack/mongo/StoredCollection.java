package fr.raict.localstack.mongo;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;

/**
 * One collection: BSON by a number that grows with each insert. Documents are decoded at each read, since the server
 * changes the objects it works on in place: a reader that shares them sees new fields beside old ones.
 */
final class StoredCollection extends AbstractSynchronizedMongoCollection<Long> {
    private static final Comparator<Index<?>> UNIQUE_FIRST = Comparator.comparing(index -> !index.isUnique());

    private static final int LARGE = 4_096;

    private final MVMap<Long, byte[]> documents;

    StoredCollection(StoredDatabase database, String name, CollectionOptions options, CursorRegistry cursors,
            MVMap<Long, byte[]> documents) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    /** Looks up by any index whose fields the query fixes, whatever else it asks for: {@code {_id, version}} is no scan. */
    @Override
    protected QueryResult queryDocuments(Document query, Document orderBy, int skip, int limit, int batchSize,
            Document fields) {
        return candidates(query)
                .map(positions -> matchDocuments(query, positions, orderBy, skip, limit, batchSize, fields))
                .orElseGet(() -> matchDocuments(query, orderBy, skip, limit, batchSize, fields));
    }

    /** The positions of all documents that can match, or empty if no index tells. */
    private Optional<List<Long>> candidates(Document query) {
        var conditions = Conditions.of(query);
        return getIndexes().stream().sorted(UNIQUE_FIRST).flatMap(index -> candidates(index, conditions).stream())
                .findFirst();
    }

    private static Optional<List<Long>> candidates(Index<Long> index, Conditions conditions) {
        if (index instanceof SecondaryIndex secondary) return secondary.candidates(conditions);
        var key = conditions.only(index);
        return !key.isEmpty() && index.canHandle(key)
                ? Optional.of(StreamSupport.stream(index.getPositions(key).spliterator(), false).distinct().toList())
                : Optional.empty();
    }

    @Override
    protected QueryResult matchDocuments(Document query, Document orderBy, int skip, int limit, int batchSize,
            Document fields) {
        var all = isNaturalDescending(orderBy)
                ? Stream.iterate(documents.lastKey(), Objects::nonNull, documents::lowerKey).map(this::getDocument)
                : documents.values().stream().map(Bson::decode);
        return matchDocumentsFromStream(all, query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(Bson.decode(entry.getValue()), entry.getKey()));
    }

    @Override
    public synchronized int count(Document query, int skip, int limit) {
        return super.count(query, skip, limit);
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    protected Document getDocument(Long position) {
        return Bson.decode(Objects.requireNonNull(documents.get(position)));
    }

    @Override
    protected Long addDocumentInternal(Document document) {
        var last = documents.lastKey();
        Long position = last == null ? 1 : last + 1;
        documents.put(position, Bson.encode(document));
        return position;
    }

    /**
     * Each commit writes the changed pages as a whole, and the store splits one only when something is added to it. So a
     * document that grew large is added anew, or all others that grew up beside it would be written with it.
     */
    @Override
    protected void handleUpdate(Long position, Document oldDocument, Document newDocument) {
        var bytes = Bson.encode(newDocument);
        if (bytes.length > LARGE) {
            documents.remove(position);
        }
        documents.put(position, bytes);
    }

    @Override
    protected void removeDocument(Long position) {
        documents.remove(position);
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
        return documents.values().stream().mapToInt(bytes -> bytes.length).sum();
    }
}
