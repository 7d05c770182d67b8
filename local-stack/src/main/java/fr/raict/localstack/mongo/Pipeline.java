package fr.raict.localstack.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import fr.raict.localstack.mongo.Query.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * An aggregation. Its beginning ({@code $match}, {@code $sort}, {@code $skip}, {@code $limit}) is a query, which an index may
 * serve; stages that look at one document at a time are streamed; what others keep is charged to the query's memory.
 */
final class Pipeline {
    private static final Set<String> BY_DOCUMENT = Set.of("$match", "$project", "$addFields", "$unset", "$unwind",
            "$replaceRoot", "$redact", "$lookup");
    private static final Set<String> KEEPING_NOTHING = Set.of("$skip", "$limit", "$count");

    private final StoredCollection collection;
    private final QueryMemory.Account memory;
    private final Function<List<Document>, Aggregation> library;
    private final List<Document> stages;
    private int next;
    private final Wanted wanted;

    /** @param library makes what the server underneath executes */
    Pipeline(StoredCollection collection, List<Document> stages, Function<List<Document>, Aggregation> library,
            QueryMemory.Account memory) {
        this.collection = collection;
        this.stages = stages;
        this.library = library;
        this.memory = memory;
        this.wanted = beginning();
    }

    private Wanted beginning() {
        var filters = new ArrayList<Document>();
        for (var filter = take("$match"); filter != null; filter = take("$match")) {
            filters.add((Document) filter);
        }
        var filter = filters.size() == 1 ? filters.getFirst() : new Document();
        if (filters.size() > 1) {
            filter.put("$and", filters);
        }
        var order = Order.of((Document) take("$sort"));
        return new Wanted(filter, order, number(take("$skip")), number(take("$limit")));
    }

    private @Nullable Object take(String stage) {
        if (next == stages.size() || !stages.get(next).containsKey(stage)) {
            return null;
        }
        return stages.get(next++).get(stage);
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    private List<Document> rest() {
        return stages.subList(next, stages.size());
    }

    Answer answer() {
        var counter = counter();
        if (counter != null) {
            return counted(counter);
        }
        if (rest().stream().allMatch(stage -> isOneOf(stage, BY_DOCUMENT))) {
            return new StreamedAnswer(collection, query(), memory, byDocument(rest()));
        }
        return ScopedValue.where(QueryMemory.CURRENT, memory).call(this::collected);
    }

    /** The field of a driver's {@code countDocuments}, which asks for the number of all documents in one group. */
    private @Nullable Document counter() {
        if (rest().size() != 1 || !(rest().getFirst().get("$group") instanceof Document group)) {
            return null;
        }
        boolean isConstant = group.get("_id") == null || group.get("_id") instanceof Number;
        return isConstant && group.size() == 2 && new Document("$sum", 1).equals(group.get("n")) ? group : null;
    }

    private Answer counted(Document group) {
        long count = collection.count(wanted);
        var answer = new CollectedAnswer(memory);
        if (count > 0) {
            answer.add(new Document("_id", group.get("_id")).append("n", Math.toIntExact(count)));
        }
        return answer;
    }

    private Query query() {
        return collection.query(wanted, UnaryOperator.identity(), memory);
    }

    private CollectedAnswer collected() {
        var query = query();
        var documents = query.rest(collection.snapshot(query.index()));
        Iterable<Document> once = () -> documents;
        var stream = StreamSupport.stream(once.spliterator(), false);
        for (var stage : rest()) {
            stream = apply(stage, stream);
        }
        var answer = new CollectedAnswer(memory);
        stream.forEach(answer::add);
        return answer;
    }

    private Stream<Document> apply(Document stage, Stream<Document> stream) {
        if (isOneOf(stage, BY_DOCUMENT)) {
            return stream.flatMap(byDocument(List.of(stage)).andThen(List::stream));
        }
        if (isOneOf(stage, KEEPING_NOTHING)) {
            return library.apply(List.of(stage)).runStagesAsStream(stream);
        }
        if (stage.get("$group") instanceof Document group) {
            return new Grouping(group, memory).apply(stream);
        }
        var kept = stream.peek(document -> memory.charge(QueryMemory.sizeOf(document)));
        return library.apply(List.of(stage)).runStagesAsStream(kept);
    }

    private static boolean isOneOf(Document stage, Set<String> names) {
        return stage.keySet().stream().allMatch(names::contains);
    }

    /** What stages collect for one document ({@code $lookup} does) is charged only until the next. */
    private Function<Document, List<Document>> byDocument(List<Document> stages) {
        if (stages.isEmpty()) {
            return List::of;
        }
        var aggregation = library.apply(stages);
        return document -> {
            long before = memory.charged();
            var results = aggregation.runStages(Stream.of(document));
            memory.reduceTo(before);
            return results;
        };
    }
}
