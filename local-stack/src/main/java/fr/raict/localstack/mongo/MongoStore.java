package fr.raict.localstack.mongo;

import java.net.InetSocketAddress;
import java.nio.file.Path;

import de.bwaldvogel.mongo.MongoServer;
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
 * refused. All operations on one collection are done one after the other.
 */
public final class MongoStore implements AutoCloseable {
    /** As many writers can share one commit. */
    static final int THREADS = 64;

    private final MongoServer server;
    private final int port;

    private MongoStore(MongoServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Opens or makes the database and waits until it serves.
     *
     * @param directory of the file; made at the first start, used by one process at a time
     * @param port of the clients, 0 for a free one
     */
    public static MongoStore start(Path directory, int port) {
        var file = StoreFile.open(directory);
        return serve(new StoredBackend(file, file::sync), port);
    }

    /** For tests: does not wait for the disk, so acknowledged writes survive the process, but not a power failure. */
    public static MongoStore startWithoutSync(Path directory, int port) {
        return serve(new StoredBackend(StoreFile.open(directory), () -> {}), port);
    }

    private static MongoStore serve(StoredBackend backend, int port) {
        int freePort = Ports.orFree(port);
        var server = new MongoServer(backend.version(ServerVersion.MONGO_5_0));
        server.bind(new InetSocketAddress("127.0.0.1", freePort), 1, THREADS);
        return new MongoStore(server, freePort);
    }

    public static void main(String[] arguments) {
        LocalProcess.run("mongodb", () -> {
            int port = new Setting("raict.mongo.port").or(27017);
            Ports.requireFree(port, "MongoDB");
            return start(new Setting("raict.mongo.directory").or(Path.of("var/mongo")), port);
        });
    }

    public int port() {
        return port;
    }

    /** The address without a database name. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
