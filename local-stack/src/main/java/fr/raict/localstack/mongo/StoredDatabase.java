package fr.raict.localstack.mongo;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import fr.raict.localstack.mongo.Query.Wanted;
import io.netty.channel.Channel;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.NullValueDataType;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.value.Value;

/** One database: its collections and indexes are maps of the store, named {@code data/database/collection} and so on. */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Long> {
    private static final String DATA = "data/";
    private static final String PARTS = "parts/";
    private static final String INDEX = "index/";
    private static final String ORDERED = "ordered/";

    private final MVStore store;
    private final OpenCursors open;
    private final QueryMemory memory;

    StoredDatabase(String name, MVStore store, CursorRegistry cursors, OpenCursors open, QueryMemory memory) {
        super(name, cursors);
        this.store = store;
        this.open = open;
        this.memory = memory;
        initializeNamespacesAndIndexes();
    }

    static List<String> names(MVStore store) {
        return store.getMapNames().stream().filter(map -> map.startsWith(DATA)).map(map -> map.split("/", 3)[1])
                .distinct().toList();
    }

    @Override
    public Document handleCommand(Channel channel, String command, Document query, DatabaseResolver databases,
            Oplog oplog) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "find" -> find(channel, query);
            case "aggregate" -> aggregate(channel, query, databases, oplog);
            case "distinct" -> inMemory(() -> super.handleCommand(channel, command, query, databases, oplog));
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    private Document find(Channel channel, Document query) {
        var name = String.valueOf(query.get("find"));
        var account = memory.open();
        var answer = resolveCollection(name, false) instanceof StoredCollection collection
                ? new StreamedAnswer(collection, collection.query(wanted(query),
                        collection.projection((Document) query.get("projection")), account), account, List::of)
                : new CollectedAnswer(account);
        return open.first(channel, getFullCollectionNamespace(name), answer, query);
    }

    private static Wanted wanted(Document query) {
        return new Wanted((Document) query.getOrDefault("filter", new Document()),
                Order.of((Document) query.get("sort")), number(query, "skip"), Math.abs(number(query, "limit")));
    }

    private static long number(Document query, String name) {
        return query.get(name) instanceof Number number ? number.longValue() : 0;
    }

    private Document aggregate(Channel channel, Document query, DatabaseResolver databases, Oplog oplog) {
        var name = String.valueOf(query.get("aggregate"));
        var stages = Aggregation.parse(query.get("pipeline"));
        var collection = resolveCollection(name, false);
        Aggregation.fromPipeline(stages, databases, this, collection, oplog).validate(query);
        var account = memory.open();
        try {
            var answer = collection instanceof StoredCollection stored ? new Pipeline(stored, stages,
                    some -> Aggregation.fromPipeline(some, databases, this, collection, oplog), account).answer()
                    : new CollectedAnswer(account);
            return open.first(channel, getFullCollectionNamespace(name), answer, query);
        } catch (RuntimeException failure) {
            account.close();
            throw failure;
        }
    }

    private Document inMemory(Supplier<Document> command) {
        try (var account = memory.open()) {
            return ScopedValue.where(QueryMemory.CURRENT, account).call(command::get);
        }
    }

    @Override
    protected MongoCollection<Long> openOrCreateCollection(String collection, CollectionOptions options) {
        MVMap<Long, byte[]> rows = store.openMap(data(collection), new MVMap.Builder<Long, byte[]>()
                .keyType(LongDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE));
        MVMap<byte[], byte[]> parts = store.openMap(parts(collection), new MVMap.Builder<byte[], byte[]>()
                .keyType(ByteArrayDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE));
        return new StoredCollection(this, collection, options, cursorRegistry, new StoredDocuments(rows, parts));
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
        MVMap<byte[], Value> map = store.openMap(ordered(collection, index), new MVMap.Builder<byte[], Value>()
                .keyType(ByteArrayDataType.INSTANCE).valueType(NullValueDataType.INSTANCE));
        return new OrderedIndex(map, index, keys);
    }

    @Override
    protected void dropIndex(MongoCollection<Long> collection, String index) {
        super.dropIndex(collection, index);
        removeMap(index(collection.getCollectionName(), index));
        removeMap(ordered(collection.getCollectionName(), index));
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        removeMap(data(collection));
        removeMap(parts(collection));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        throw new MongoServerError(ErrorCode.IllegalOperation, "the local database cannot rename collections");
    }

    private void removeMap(String map) {
        if (store.hasMap(map)) {
            store.removeMap(map);
        }
    }

    private String data(String collection) {
        return DATA + databaseName + "/" + collection;
    }

    private String parts(String collection) {
        return PARTS + databaseName + "/" + collection;
    }

    private String index(String collection, String index) {
        return INDEX + databaseName + "/" + collection + "/" + index;
    }

    private String ordered(String collection, String index) {
        return ORDERED + databaseName + "/" + collection + "/" + index;
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
