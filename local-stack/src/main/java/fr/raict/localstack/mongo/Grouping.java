package fr.raict.localstack.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.backend.aggregation.Expression;
import de.bwaldvogel.mongo.backend.aggregation.accumulator.Accumulator;
import de.bwaldvogel.mongo.backend.aggregation.accumulator.AddToSetAccumulator;
import de.bwaldvogel.mongo.backend.aggregation.accumulator.PushAccumulator;
import de.bwaldvogel.mongo.backend.aggregation.stage.GroupStage;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/** {@code $group}, which keeps groups and what they collect, not the documents. */
final class Grouping {
    private static final int ACCUMULATOR = 64;

    private final Object key;
    private final Map<String, Supplier<Accumulator>> accumulators;
    private final QueryMemory.Account memory;
    private final Map<@Nullable Object, List<Accumulator>> groups = new TreeMap<>(ValueComparator.asc());

    Grouping(Document specification, QueryMemory.Account memory) {
        new GroupStage(specification); // refuses one that is wrong
        this.key = specification.getOrMissing("_id");
        this.accumulators = Accumulator.parse(specification);
        this.memory = memory;
    }

    Stream<Document> apply(Stream<Document> documents) {
        documents.forEach(this::add);
        return groups.entrySet().stream().map(group -> result(group.getKey(), group.getValue()));
    }

    private void add(Document document) {
        var value = Expression.evaluateDocument(key, document);
        for (var accumulator : groups.computeIfAbsent(value instanceof Missing ? null : value, this::newGroup)) {
            var element = Expression.evaluateDocument(accumulator.getExpression(), document);
            if (accumulator instanceof PushAccumulator || accumulator instanceof AddToSetAccumulator) {
                memory.charge(QueryMemory.sizeOf(element));
            }
            accumulator.aggregate(element);
        }
    }

    private List<Accumulator> newGroup(@Nullable Object value) {
        memory.charge(ACCUMULATOR * (1L + accumulators.size()) + QueryMemory.sizeOf(value));
        var group = new ArrayList<Accumulator>();
        accumulators.values().forEach(accumulator -> group.add(accumulator.get()));
        return group;
    }

    private static Document result(@Nullable Object key, List<Accumulator> group) {
        var result = new Document("_id", key);
        group.forEach(accumulator -> result.put(accumulator.getField(), accumulator.getResult()));
        return result;
    }
}
