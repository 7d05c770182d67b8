package fr.raict.localstack.mongo;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.concurrent.CompletableFuture;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** How much of the disk documents take. */
class StoreFileIT {

    private static final int LARGE = 100_000;

    @TempDir
    private Path directory;
    private StoreFile file;
    private WireServer server;
    private MongoClient client;

    @BeforeEach
    void open() {
        file = StoreFile.open(directory);
        server = WireServer.start(new StoredBackend(file, () -> {}, () -> {}), 0);
        client = MongoClients.create(server.uri());
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void writesNoNeighboursOfALargeDocumentThatChanges() {
        var documents = 40;
        var books = collection("books");
        for (var id = 0; id < documents; id++) {
            books.insertOne(new Document("_id", id));
        }
        for (var id = 0; id < documents; id++) {
            books.updateOne(eq(id), set("entries", "x".repeat(LARGE)));
        }

        for (var version = 0; version < 10; version++) {
            books.updateOne(eq(3), set("version", version));
        }

        // A version that is written stands beside the one before until it is complete.
        assertThat(size()).isLessThan((documents + 20) * LARGE);
        assertThat(books.find(eq(3)).first()).containsEntry("version", 9);
    }

    @Test
    void usesTheSpaceAgainThatVersionsOfADocumentLeaveBetweenWhatStays() {
        var mails = 500;
        var books = collection("books");
        books.insertOne(new Document("_id", "book").append("entries", "x".repeat(LARGE)));

        for (var mail = 0; mail < mails; mail++) {
            books.updateOne(eq("book"), set("version", mail));
            collection("mails").insertOne(new Document("_id", mail).append("text", "x".repeat(LARGE / 10)));
        }

        assertThat(size()).isLessThan(3L * mails * LARGE / 10);
        assertThat(collection("mails").countDocuments()).isEqualTo(mails);
        assertThat(collection("mails").find(eq(7)).first().getString("text")).hasSize(LARGE / 10);
    }

    @Test
    void writesNoMoreThanPartOfALongArrayForAnElementThatChanges() {
        var changes = 100;
        var books = collection("books");
        books.insertOne(new Document("_id", "book").append("entries", Collections.nCopies(2_000, "x".repeat(500))));
        var before = written();

        for (var change = 0; change < changes; change++) {
            books.updateOne(eq("book"), set("entries.1000", "y".repeat(change)));
        }

        // The part has 32 kB; its place in the file and what compaction moves come to it.
        assertThat(written() - before).isLessThan(changes * LARGE);
        assertThat(books.find(eq("book")).first().getList("entries", String.class).get(1_000)).hasSize(changes - 1);
    }

    @Test
    void closesAfterAReadThatEndedDuringTheLastCommit() {
        var other = StoreFile.open(directory.resolve("other"));
        var store = other.store();
        var read = store.registerVersionUsage();
        store.openMap("books").put("book", "changed");
        other.commit();

        store.executeFilestoreOperation(() -> inAnotherThread(() -> store.deregisterVersionUsage(read)));

        assertThatCode(other::close).doesNotThrowAnyException();
    }

    private static void inAnotherThread(Runnable action) {
        CompletableFuture.runAsync(action).join();
    }

    private long written() {
        var info = new HashMap<String, String>();
        file.store().getFileStore().populateInfo(info::put);
        return Long.parseLong(info.get("info.FILE_WRITE_BYTES"));
    }

    private MongoCollection<Document> collection(String name) {
        return client.getDatabase("raict").getCollection(name);
    }

    private long size() {
        return file.store().getFileStore().size();
    }
}
