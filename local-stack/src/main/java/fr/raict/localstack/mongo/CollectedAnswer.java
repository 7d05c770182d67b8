package fr.raict.localstack.mongo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

import de.bwaldvogel.mongo.bson.Document;

/** Results that wait in memory for their reader, charged to the query until it is closed. */
final class CollectedAnswer implements Answer {
    private final Queue<byte[]> documents = new ArrayDeque<>();
    private final QueryMemory.Account memory;

    CollectedAnswer(QueryMemory.Account memory) {
        this.memory = memory;
    }

    void add(Document document) {
        var bytes = Bson.encode(document);
        memory.charge(bytes.length + 32L);
        documents.add(bytes);
    }

    @Override
    public List<Document> next(int most) {
        var batch = new ArrayList<Document>();
        long size = 0;
        while (batch.size() < most && size < LARGEST_BATCH && !documents.isEmpty()) {
            var document = Bson.decode(documents.remove());
            size += QueryMemory.sizeOf(document);
            batch.add(document);
        }
        return batch;
    }

    @Override
    public boolean isComplete() {
        return documents.isEmpty();
    }

    @Override
    public void close() {
        memory.close();
    }
}
