package fr.raict.localstack.mongo;

import java.util.List;

import de.bwaldvogel.mongo.bson.Document;

/** What a query is answered, read in batches by one thread at a time. */
interface Answer extends AutoCloseable {
    /** Batches are cut so that as many threads as there are can hold one each in half of the heap; in bytes, estimated. */
    long LARGEST_BATCH = Math.min(Runtime.getRuntime().maxMemory() / 2 / MongoStore.THREADS, 16L << 20);

    /** The next documents, no more than a number; at least one if there is any and the number is not 0. */
    List<Document> next(int most);

    /** Whether nothing is left, as far as this is known without looking. */
    boolean isComplete();

    @Override
    void close();
}
