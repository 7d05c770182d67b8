package fr.raict.localstack.mongo;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * An index without constraint, in memory, rebuilt when the store opens. It narrows a query by the first field of its key
 * to the documents that can match; the query is then checked on those, so the index may name too many, never too few.
 */
final class SecondaryIndex extends Index<Long> {
    private final String field;
    /** By value of the field, the positions of the documents by their _id. */
    private final NavigableMap<Object, Map<Object, Long>> positions = new TreeMap<>(ValueComparator.asc());

    SecondaryIndex(String name, List<IndexKey> keys) {
        super(name, keys, true); // sparse: documents without the field are not in it
        this.field = keys.getFirst().getKey();
    }

    /** The positions of the documents that can match, oldest first; empty if the index cannot tell. */
    Optional<List<Long>> candidates(Conditions query) {
        var condition = query.byField().get(field);
        var values = condition instanceof Document operators ? byOperator(operators) : equalTo(condition);
        return values.map(found -> found.flatMap(ids -> ids.values().stream()).distinct().sorted().toList());
    }

    private Optional<Stream<Map<Object, Long>>> byOperator(Document operators) {
        if (operators.get("$in") instanceof Collection<?> values) {
            return values.stream().allMatch(SecondaryIndex::isIndexed)
                    ? Optional.of(values.stream().flatMap(value -> equalTo(value).orElseThrow()))
                    : Optional.empty();
        }
        // One bound only: in an array, different elements may satisfy the two.
        for (var bound : List.of("$lt", "$lte")) {
            if (isIndexed(operators.get(bound))) return below(normal(operators.get(bound)));
        }
        for (var bound : List.of("$gt", "$gte")) {
            if (isIndexed(operators.get(bound))) return above(normal(operators.get(bound)));
        }
        return Optional.empty();
    }

    private Optional<Stream<Map<Object, Long>>> equalTo(@Nullable Object value) {
        return isIndexed(value) ? Optional.of(Stream.ofNullable(positions.get(normal(value)))) : Optional.empty();
    }

    private Optional<Stream<Map<Object, Long>>> below(Object value) {
        return Optional.of(positions.headMap(value, true).values().stream());
    }

    private Optional<Stream<Map<Object, Long>>> above(Object value) {
        return Optional.of(positions.tailMap(value, true).values().stream());
    }

    private static boolean isIndexed(@Nullable Object value) {
        return value instanceof String || value instanceof UUID || value instanceof Instant || value instanceof Number
                || value instanceof Boolean || value instanceof ObjectId;
    }

    /** 1 and 1.0 are the same key. */
    private static Object normal(@Nullable Object value) {
        return new KeyValue(value).normalized().get(0);
    }

    private Stream<Object> values(Document document) {
        return elements(Utils.getSubdocumentValueCollectionAware(document, field)).filter(SecondaryIndex::isIndexed)
                .map(SecondaryIndex::normal).distinct();
    }

    private static Stream<?> elements(@Nullable Object value) {
        return value instanceof Collection<?> several ? several.stream().flatMap(SecondaryIndex::elements)
                : Stream.ofNullable(value);
    }

    @Override
    public void add(Document document, Long position, MongoCollection<Long> collection) {
        values(document).forEach(
                value -> positions.computeIfAbsent(value, _ -> new HashMap<>()).put(document.get("_id"), position));
    }

    @Override
    public @Nullable Long remove(Document document) {
        values(document).forEach(value -> positions.computeIfPresent(value, (_, ids) -> {
            ids.remove(document.get("_id"));
            return ids.isEmpty() ? null : ids;
        }));
        return null; // as an index that does not know positions by document
    }

    @Override
    public void updateInPlace(Document before, Document after, Long position, MongoCollection<Long> collection) {
        remove(before);
        add(after, position, collection);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Long> collection) {}

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Long> collection) {}

    @Override
    public @Nullable Long getPosition(Document document) {
        return null;
    }

    /** {@link #candidates} takes the place of these two. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Long> getPositions(Document query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long getCount() {
        return positions.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        positions.clear();
    }
}
