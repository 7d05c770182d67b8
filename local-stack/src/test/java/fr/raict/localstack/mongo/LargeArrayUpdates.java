package fr.raict.localstack.mongo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import fr.raict.localstack.ChildProcess;
import fr.raict.localstack.Ports;
import org.bson.Document;
import org.bson.UuidRepresentation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.pull;

/**
 * Measures updates of a few elements in a long array, as a seat book is written: one client changes entries and adds an
 * event, then takes the event out again. The database is a process of its own.
 *
 * <p>{@code LargeArrayUpdates <strings or documents> <elements> <updates in a round> <elements in an update>}
 */
final class LargeArrayUpdates {
    private static final int ROUNDS = 5;

    private record Round(double perSecond, double cpuMillis) {}

    private final IntFunction<Object> entry;
    private final int size;
    private final int updates;
    private final int entriesAtOnce;
    private long version;

    private LargeArrayUpdates(IntFunction<Object> entry, int size, int updates, int entriesAtOnce) {
        this.entry = entry;
        this.size = size;
        this.updates = updates;
        this.entriesAtOnce = entriesAtOnce;
    }

    public static void main(String[] arguments) throws IOException {
        IntFunction<Object> entry = arguments[0].equals("strings")
                ? number -> entry(number).toString()
                : LargeArrayUpdates::entry;
        System.out.print(String.join(" ", arguments) + ": ");
        new LargeArrayUpdates(entry, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3])).measure();
    }

    private void measure() throws IOException {
        var directory = Files.createTempDirectory("large-array");
        int port = Ports.free();
        try (var _ = ChildProcess.ready(MongoStore.class,
                Map.of("raict.mongo.port", port, "raict.mongo.directory", directory)); var client = client(port)) {
            var books = client.getDatabase("registration").getCollection("seat_books");
            books.createIndex(Indexes.ascending("outbox.at"));
            books.createIndex(Indexes.ascending("edition", "unlistedSince"));
            books.insertOne(book());
            round(books);
            long before = fileSize(directory);
            var rounds = IntStream.range(0, ROUNDS).mapToObj(_ -> round(books)).toList();
            System.out.printf("%.0f updates/s, %.2f ms of processor time each, file %.1f MB, then %.1f MB%n",
                    median(rounds.stream().mapToDouble(Round::perSecond).toArray()),
                    median(rounds.stream().mapToDouble(Round::cpuMillis).toArray()), before / 1e6,
                    fileSize(directory) / 1e6);
        }
    }

    private static MongoClient client(int port) {
        return MongoClients.create(MongoClientSettings.builder().uuidRepresentation(UuidRepresentation.STANDARD)
                .applyToClusterSettings(cluster -> cluster
                        .hosts(List.of(new com.mongodb.ServerAddress("127.0.0.1", port))))
                .build());
    }

    private Document book() {
        return new Document("_id", "book").append("version", version).append("sequence", 0L)
                .append("edition", uuid(0)).append("workshop", workshop()).append("seated", size).append("waiting", 0)
                .append("entries", IntStream.range(0, size).mapToObj(entry).toList()).append("outbox", List.of())
                .append("unlistedSince", new Date());
    }

    private static Document workshop() {
        return new Document("sequence", 1L).append("title", "Ports et logistique").append("status", "PUBLISHED")
                .append("capacity", 10_000);
    }

    private static Document entry(int number) {
        return new Document("id", uuid(number)).append("participant", uuid(number + 10_000))
                .append("authority", new Document("code", "34172").append("name", "Montpellier"))
                .append("account", uuid(number + 20_000).toString())
                .append("keys", List.of(uuid(number + 30_000)))
                .append("state", "SEATED")
                .append("registeredAt", Date.from(Instant.ofEpochSecond(1_800_000_000L + number)));
    }

    private static UUID uuid(int number) {
        return UUID.nameUUIDFromBytes(new byte[]{(byte) (number >> 16), (byte) (number >> 8), (byte) number});
    }

    private Round round(MongoCollection<Document> books) {
        var cpu = cpu();
        long start = System.nanoTime();
        for (int i = 0; i < updates; i++) {
            update(books);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Round(updates / seconds, cpu().minus(cpu).toMillis() / (double) updates);
    }

    private void update(MongoCollection<Document> books) {
        var changes = new Document("version", version + 1).append("sequence", version).append("seated", size)
                .append("waiting", 0).append("workshop", workshop());
        for (int i = 0; i < entriesAtOnce; i++) {
            int number = (int) ((version * entriesAtOnce + i) % size);
            changes.append("entries." + number, entry.apply((int) (number + version)));
        }
        var event = new Document("eventId", "event" + version).append("at", new Date()).append("body", "x".repeat(500));
        var result = books.updateOne(and(eq("_id", "book"), eq("version", version)), new Document("$set", changes)
                .append("$push", new Document("outbox", new Document("$each", List.of(event)))));
        if (result.getModifiedCount() != 1) {
            throw new IllegalStateException("not written: " + version);
        }
        books.updateOne(eq("_id", "book"), pull("outbox", new Document("eventId", "event" + version)));
        version++;
    }

    /** Of the database, the only child of this process. */
    private static Duration cpu() {
        return ProcessHandle.current().children().findAny().orElseThrow().info().totalCpuDuration().orElseThrow();
    }

    private static long fileSize(Path directory) throws IOException {
        return Files.size(directory.resolve("store.mv"));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
