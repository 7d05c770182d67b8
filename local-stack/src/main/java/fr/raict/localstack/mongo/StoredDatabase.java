package fr.raict.localstack.mongo;

import java.util.List;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;

/** One database: its collections and indexes are maps of the store, named {@code data/database/collection} and so on. */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Long> {
    private static final String DATA = "data/";
    private static final String INDEX = "index/";

    private final MVStore store;

    StoredDatabase(String name, MVStore store, CursorRegistry cursors) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
    }

    static List<String> names(MVStore store) {
        return store.getMapNames().stream().filter(map -> map.startsWith(DATA)).map(map -> map.split("/", 3)[1])
                .distinct().toList();
    }

    @Override
    protected MongoCollection<Long> openOrCreateCollection(String collection, CollectionOptions options) {
        MVMap<Long, byte[]> documents = store.openMap(data(collection), new MVMap.Builder<Long, byte[]>()
                .keyType(LongDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE));
        return new StoredCollection(this, collection, options, cursorRegistry, documents);
    }

    @Override
    protected Index<Long> openOrCreateUniqueIndex(String collection, String index, List<IndexKey> keys,
            boolean sparse) {
        MVMap<byte[], Long> positions = store.openMap(index(collection, index), new MVMap.Builder<byte[], Long>()
                .keyType(ByteArrayDataType.INSTANCE).valueType(LongDataType.INSTANCE));
        return new StoredUniqueIndex(positions, index, keys, sparse);
    }

    @Override
    protected Index<Long> openOrCreateSecondaryIndex(String collection, String index, List<IndexKey> keys,
            boolean sparse) {
        return new SecondaryIndex(index, keys);
    }

    @Override
    protected void dropIndex(MongoCollection<Long> collection, String index) {
        super.dropIndex(collection, index);
        removeMap(index(collection.getCollectionName(), index));
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        removeMap(data(collection));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        throw new MongoServerError(ErrorCode.IllegalOperation, "the local database cannot rename collections");
    }

    private void removeMap(String map) {
        if (store.hasMap(map)) store.removeMap(map);
    }

    private String data(String collection) {
        return DATA + databaseName + "/" + collection;
    }

    private String index(String collection, String index) {
        return INDEX + databaseName + "/" + collection + "/" + index;
    }

    @Override
    protected long getStorageSize() {
        return store.getFileStore().size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }
}
