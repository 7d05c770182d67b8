package fr.raict.localstack.mongo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import fr.raict.localstack.ChildProcess;
import fr.raict.localstack.Ports;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Kills the process while several threads write, again and again, and looks for what it had acknowledged. */
class MongoStoreDurabilityIT {
    private static final int ROUNDS = 5;
    private static final int WRITERS = 8;
    private static final int WRITES_PER_ROUND = 300;
    private static final String LEDGER = "ledger";

    @TempDir
    private Path directory;
    private final int port = Ports.free();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    void findsEveryAcknowledgedWriteAfterEachKill() throws Exception {
        try (var _ = process(); var client = client()) {
            things(client).createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
            things(client).insertOne(new Document("_id", LEDGER).append("code", LEDGER).append("entries", 0));
        }
        for (int round = 1; round <= ROUNDS; round++) {
            try (var store = process(); var client = client()) {
                assertNothingIsMissing(things(client));
                writeAndKill(store, things(client), "round" + round);
            }
        }
        try (var _ = process(); var client = client()) {
            assertNothingIsMissing(things(client));
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS * WRITES_PER_ROUND);
    }

    private void writeAndKill(ChildProcess store, MongoCollection<Document> things, String round) throws Exception {
        int enough = acknowledged.size() + WRITES_PER_ROUND;
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 1; writer <= WRITERS; writer++) {
                var name = round + "-" + writer + "-";
                writers.submit(() -> writeUntilKilled(things, name));
            }
            await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(2))
                    .until(() -> acknowledged.size() >= enough);
            store.kill();
        }
    }

    private void writeUntilKilled(MongoCollection<Document> things, String name) {
        try {
            for (int number = 1;; number++) {
                var id = name + number;
                things.insertOne(new Document("_id", id).append("code", id).append("text", "x".repeat(300)));
                things.updateOne(eq(LEDGER), combine(inc("entries", 1), push("ids", id)));
                acknowledged.add(id);
            }
        } catch (MongoException _) {
            // The process is gone. Whatever was under way may be there or not.
        }
    }

    private void assertNothingIsMissing(MongoCollection<Document> things) {
        var ledger = things.find(eq(LEDGER)).first();
        assertThat(ledger.getList("ids", String.class, List.of())).containsAll(acknowledged)
                .hasSize(ledger.getInteger("entries"));
        assertThat(acknowledged).allSatisfy(id -> {
            assertThat(things.find(eq(id)).first()).as("by _id").isNotNull();
            assertThat(things.find(eq("code", id)).first()).as("by unique index").isNotNull();
        });
        assertIndexAndDocumentsAgree(things);
    }

    /** A commit in the middle of an insert would leave an entry of the index without its document, or the reverse. */
    private static void assertIndexAndDocumentsAgree(MongoCollection<Document> things) {
        for (var thing : things.find()) {
            assertThat(things.find(eq("code", thing.getString("code"))).first()).isEqualTo(thing);
        }
    }

    private ChildProcess process() {
        return ChildProcess.ready(MongoStore.class,
                Map.of("raict.mongo.port", port, "raict.mongo.directory", directory));
    }

    private MongoClient client() {
        return MongoClients.create("mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=2000");
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("test").getCollection("things");
    }
}
