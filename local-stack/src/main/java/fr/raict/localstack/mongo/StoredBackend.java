package fr.raict.localstack.mongo;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** Executes commands: refuses what it would do wrong, and answers one that writes only when it is on disk. */
final class StoredBackend extends AbstractMongoBackend {
    /** Everything else counts as a write: at worst it waits for a commit it did not need. */
    private static final Set<String> READS = Set.of("find", "count", "distinct", "getmore", "killcursors",
            "listcollections", "listindexes", "dbstats", "collstats", "validate", "serverstatus", "ping", "hello",
            "ismaster", "buildinfo", "whatsmyuri", "endsessions", "getlog", "hostinfo", "getcmdlineopts");

    /**
     * What drivers are told to send at once; a document of 16 MB fits. From 204 MB of heap on, such a request takes no more
     * than all requests together may.
     */
    private static final int LARGEST_REQUEST = (int) Math.clamp(
            WireServer.memoryForRequests() / RequestDecoder.COST, 17_000_000,
            MongoWireProtocolHandler.MAX_MESSAGE_SIZE_BYTES);

    private final StoreFile file;
    private final MVStore store;
    private final GroupCommit disk;
    private final OpenCursors cursors = new OpenCursors();
    private final QueryMemory memory = QueryMemory.ofHeap();
    private final Runnable broken;

    /** @param broken is run when what is in memory may no longer be what would be read from the file */
    StoredBackend(StoreFile file, Runnable sync, Runnable broken) {
        this.broken = broken;
        this.file = file;
        this.store = file.store();
        this.disk = new GroupCommit(file::commit, sync);
        StoredDatabase.names(store).forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoredDatabase(name, store, getCursorRegistry(), cursors, memory);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        Refusals.check(command, query);
        Supplier<Document> execution = () -> execute(channel, database, command, query);
        return isRead(command, query) ? reading(execution) : writing(execution);
    }

    private Document writing(Supplier<Document> write) {
        return unlessBroken(() -> disk.durably(() -> unlessBroken(write)));
    }

    /** What ends in the middle of a change leaves something that no commit may make lasting. */
    private Document unlessBroken(Supplier<Document> change) {
        try {
            return change.get();
        } catch (OutOfMemoryError | MVStoreException failure) {
            broken.run();
            throw failure;
        }
    }

    private Document execute(Channel channel, String database, String command, Document query) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "getmore" -> cursors.more(channel, query);
            case "killcursors" -> cursors.kill((List<?>) query.getOrDefault("cursors", List.of()));
            case "ismaster" -> super.handleCommand(channel, database, "ismaster", query)
                    .append("maxMessageSizeBytes", LARGEST_REQUEST);
            default -> super.handleCommand(channel, database, command, query);
        };
    }

    @Override
    public void handleClose(Channel channel) {
        cursors.close(channel);
        super.handleClose(channel);
    }

    private static boolean isRead(String command, Document query) {
        if (command.equalsIgnoreCase("aggregate")) {
            var pipeline = String.valueOf(query.get("pipeline"));
            return !pipeline.contains("$out") && !pipeline.contains("$merge");
        }
        return READS.contains(command.toLowerCase(Locale.ROOT));
    }

    /** Keeps the pages that a read may still need from being overwritten by commits during it. */
    private <T> T reading(Supplier<T> read) {
        var version = store.registerVersionUsage();
        try {
            return read.get();
        } finally {
            store.deregisterVersionUsage(version);
        }
    }

    @Override
    public void close() {
        cursors.closeAll();
        super.close();
        file.close();
    }
}
