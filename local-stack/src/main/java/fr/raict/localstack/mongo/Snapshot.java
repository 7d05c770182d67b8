package fr.raict.localstack.mongo;

import java.util.Objects;

import fr.raict.localstack.mongo.Scan.Found;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.RootReference;
import org.h2.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A collection, with one index, as it was at one moment between two commands. Valid as long as a version of the store is
 * registered that is not younger.
 */
final class Snapshot {
    private final MVMap<Long, byte[]> map;
    private final RootReference<Long, byte[]> documents;
    private final @Nullable RootReference<byte[], Value> keys;

    Snapshot(MVMap<Long, byte[]> map, @Nullable OrderedIndex index) {
        this.map = map;
        this.documents = map.flushAndGetRoot();
        this.keys = index == null ? null : index.entries().flushAndGetRoot();
    }

    RootReference<Long, byte[]> documents() {
        return documents;
    }

    RootReference<byte[], Value> keys() {
        return Objects.requireNonNull(keys);
    }

    /** The bytes of a document, or null if it has been removed. */
    byte @Nullable [] bson(Found found) {
        return found.bson() == null ? map.get(documents.root, found.position()) : found.bson();
    }
}
