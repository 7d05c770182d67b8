package fr.raict.localstack.mongo;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A unique index: at most one document per key. */
final class StoredUniqueIndex extends AbstractUniqueIndex<Long> {
    private final MVMap<byte[], Long> positions;

    StoredUniqueIndex(MVMap<byte[], Long> positions, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.positions = positions;
    }

    @Override
    protected @Nullable Long removeDocument(KeyValue key) {
        return positions.remove(Bson.encode(key));
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Long position) {
        return positions.putIfAbsent(Bson.encode(key), position) == null;
    }

    @Override
    protected Iterable<Entry<KeyValue, Long>> getIterable() {
        return () -> positions.entrySet().stream()
                .map(entry -> Map.entry(Bson.decodeKey(entry.getKey()), entry.getValue())).iterator();
    }

    @Override
    protected @Nullable Long getPosition(KeyValue key) {
        return positions.get(Bson.encode(key));
    }

    @Override
    public long getCount() {
        return positions.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
