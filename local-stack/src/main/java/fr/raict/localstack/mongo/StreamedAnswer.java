package fr.raict.localstack.mongo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;

import de.bwaldvogel.mongo.bson.Document;

/** Reads the documents of a query when they are asked for, from the collection as it is then. */
final class StreamedAnswer implements Answer {
    private final StoredCollection collection;
    private final Query query;
    private final QueryMemory.Account memory;
    private final Function<Document, List<Document>> pipeline;
    /** What the pipeline made of a document beyond the end of a batch. */
    private final Queue<Document> waiting = new ArrayDeque<>();
    private boolean exhausted;

    StreamedAnswer(StoredCollection collection, Query query, QueryMemory.Account memory,
            Function<Document, List<Document>> pipeline) {
        this.collection = collection;
        this.query = query;
        this.memory = memory;
        this.pipeline = pipeline;
    }

    @Override
    public List<Document> next(int most) {
        return ScopedValue.where(QueryMemory.CURRENT, memory).call(() -> read(most));
    }

    private List<Document> read(int most) {
        var batch = new ArrayList<Document>();
        var rest = query.rest(collection.snapshot(query.index()));
        long size = 0;
        while (batch.size() < most && size < LARGEST_BATCH) {
            if (waiting.isEmpty()) {
                if (!rest.hasNext()) {
                    exhausted = true;
                    break;
                }
                waiting.addAll(pipeline.apply(rest.next()));
                if (waiting.isEmpty()) {
                    continue;
                }
            }
            var document = waiting.remove();
            batch.add(document);
            if (!isComplete()) {
                size += QueryMemory.sizeOf(document);
            }
        }
        return batch;
    }

    @Override
    public boolean isComplete() {
        return waiting.isEmpty() && (exhausted || query.isAnswered());
    }

    @Override
    public void close() {
        query.close();
        memory.close();
    }
}
