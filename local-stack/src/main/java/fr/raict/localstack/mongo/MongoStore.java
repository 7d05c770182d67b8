package fr.raict.localstack.mongo;

import java.nio.file.Path;

import de.bwaldvogel.mongo.ServerVersion;
import fr.raict.localstack.LocalProcess;
import fr.raict.localstack.Ports;
import fr.raict.localstack.Setting;

/**
 * A database on 127.0.0.1 that speaks MongoDB's wire protocol and keeps everything in one file. It acknowledges a write
 * only once the file is written and synced, whatever write concern the client asked for, so an acknowledged write survives
 * the death of the process and, as far as the disk keeps its promise, a power failure.
 *
 * <p>Not MongoDB: no transactions, change streams, collations, partial and TTL indexes; what would be silently wrong is
 * refused. Writes to one collection are done one after the other. What it answers is streamed; what a query or a request
 * would need beyond its part of the memory is refused, or waits.
 */
public final class MongoStore implements AutoCloseable {
    /** As many writers can share one commit. */
    static final int THREADS = 64;

    private final WireServer server;

    private MongoStore(WireServer server) {
        this.server = server;
    }

    /**
     * Opens or makes the database and waits until it serves.
     *
     * @param directory of the file; made at the first start, used by one process at a time
     * @param port of the clients, 0 for a free one
     */
    public static MongoStore start(Path directory, int port) {
        return start(directory, port, () -> {});
    }

    private static MongoStore start(Path directory, int port, Runnable broken) {
        var file = StoreFile.open(directory);
        return serve(new StoredBackend(file, file::sync, broken), port);
    }

    /** For tests: does not wait for the disk, so acknowledged writes survive the process, but not a power failure. */
    public static MongoStore startWithoutSync(Path directory, int port) {
        return serve(new StoredBackend(StoreFile.open(directory), () -> {}, () -> {}), port);
    }

    private static MongoStore serve(StoredBackend backend, int port) {
        backend.version(ServerVersion.MONGO_5_0);
        return new MongoStore(WireServer.start(backend, port));
    }

    public static void main(String[] arguments) {
        LocalProcess.run("mongodb", () -> {
            int port = new Setting("raict.mongo.port").or(27017);
            Ports.requireFree(port, "MongoDB");
            return start(new Setting("raict.mongo.directory").or(Path.of("var/mongo")), port, MongoStore::end);
        });
    }

    /** At once, as kill -9 would: nothing acknowledged is lost, and {@code ./raict} starts it again from the file. */
    private static void end() {
        System.out.println("mongodb ends: a change broke off, the file has the state before it");
        Runtime.getRuntime().halt(1);
    }

    public int port() {
        return server.port();
    }

    /** The address without a database name. */
    public String uri() {
        return server.uri();
    }

    @Override
    public void close() {
        server.close();
    }
}
