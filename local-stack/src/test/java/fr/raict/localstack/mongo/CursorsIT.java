package fr.raict.localstack.mongo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.mod;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Answers that are read in pieces while others write. */
class CursorsIT {
    private static final int DOCUMENTS = 600;
    private static final int CURSOR_NOT_FOUND = 43;

    @TempDir
    private Path directory;
    private MongoStore store;
    private MongoClient client;
    private MongoCollection<Document> mails;

    @BeforeEach
    void open() {
        store = MongoStore.startWithoutSync(directory, 0);
        client = MongoClients.create(store.uri());
        mails = client.getDatabase("test").getCollection("mails");
        mails.createIndex(ascending("state", "queuedAt"));
        mails.insertMany(IntStream.range(0, DOCUMENTS).mapToObj(i -> new Document("_id", i).append("state", "SENT")
                .append("queuedAt", i).append("version", 0).append("text", "x".repeat(400)).append("check", 0))
                .toList());
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void showsEachDocumentOnceAndWholeWhileAllAreWrittenAnew() throws Exception {
        whileWriting(() -> {
            for (int round = 0; round < 3; round++) {
                var seen = new ArrayList<Integer>();
                for (var mail : mails.find().batchSize(100)) {
                    seen.add(mail.getInteger("_id"));
                    assertThat(mail.getInteger("check")).isEqualTo(mail.getInteger("version"));
                }
                assertThat(seen).containsExactlyElementsOf(IntStream.range(0, DOCUMENTS).boxed().toList());
            }
            return null;
        });
    }

    @Test
    void goesOnInTheOrderOfAnIndexWhileAllAreWrittenAnew() throws Exception {
        whileWriting(() -> {
            for (int round = 0; round < 3; round++) {
                var seen = mails.find(eq("state", "SENT")).sort(descending("queuedAt")).batchSize(100)
                        .map(mail -> mail.getInteger("_id")).into(new ArrayList<>());
                assertThat(seen.reversed()).containsExactlyElementsOf(IntStream.range(0, DOCUMENTS).boxed().toList());
            }
            return null;
        });
    }

    /** A scan that takes many commits reads the pages of its beginning, though all of them are written anew. */
    @Test
    void looksThroughEverythingAsItWasAtOneMoment() throws Exception {
        whileWriting(() -> {
            for (int round = 0; round < 4; round++) {
                assertThat(mails.countDocuments(mod("queuedAt", 2, 0))).isEqualTo(DOCUMENTS / 2);
                assertThat(mails.find().sort(descending("text", "queuedAt")).limit(10)).hasSize(10);
            }
            return null;
        });
    }

    private void whileWriting(Callable<Void> reading) throws Exception {
        var read = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writer = threads.submit(() -> {
                int written = 0;
                for (; !read.get() || written < DOCUMENTS; written++) {
                    mails.updateOne(eq(written % DOCUMENTS), combine(set("version", written),
                            set("text", "y".repeat(written % 800)), set("check", written)));
                }
                return written;
            });
            try {
                reading.call();
            } finally {
                read.set(true);
            }
            assertThat(writer.get()).isGreaterThanOrEqualTo(DOCUMENTS);
        }
    }

    @Test
    void skipsWhatWasRemovedAndLeavesOutWhatNoLongerMatches() {
        var cursor = mails.find(gte("queuedAt", 0)).batchSize(10).cursor();
        cursor.next();

        mails.deleteMany(in("_id", 50, 51));
        mails.updateOne(eq(60), set("queuedAt", -1));

        var seen = new HashSet<Integer>();
        cursor.forEachRemaining(mail -> seen.add(mail.getInteger("_id")));
        assertThat(seen).hasSize(DOCUMENTS - 4).doesNotContain(50, 51, 60);
    }

    @Test
    void keepsTheOrderOfASortWithoutAnIndexOverManyBatches() {
        var seen = mails.find().sort(ascending("check").toBsonDocument().append("queuedAt",
                new org.bson.BsonInt32(-1))).batchSize(7).map(mail -> mail.getInteger("_id")).into(new ArrayList<>());

        assertThat(seen.reversed()).containsExactlyElementsOf(IntStream.range(0, DOCUMENTS).boxed().toList());
    }

    @Test
    void endsACursorThatIsKilled() {
        long id = openCursor(client);

        client.getDatabase("test").runCommand(new Document("killCursors", "mails").append("cursors", List.of(id)));

        assertUnknown(id);
    }

    @Test
    void endsACursorWithItsConnection() {
        long id;
        try (var other = MongoClients.create(store.uri())) {
            id = openCursor(other);
        }

        await().untilAsserted(() -> assertUnknown(id));
    }

    @Test
    void endsTheCursorThatWaitedLongestWhenThereAreTooMany() {
        long first = openCursor(client);
        long second = openCursor(client);

        IntStream.range(0, 999).forEach(_ -> openCursor(client));

        assertUnknown(first);
        assertThat(more(second).getInteger("_id")).isEqualTo(2);
    }

    @Test
    void endsACursorWhoseCollectionIsDropped() {
        long id = openCursor(client);

        mails.drop();

        assertThatThrownBy(() -> more(id)).isInstanceOfSatisfying(MongoCommandException.class,
                refused -> assertThat(refused.getErrorCodeName()).isEqualTo("QueryPlanKilled"));
    }

    private static long openCursor(MongoClient client) {
        var reply = client.getDatabase("test").runCommand(new Document("find", "mails").append("batchSize", 2));
        return ((Document) reply.get("cursor")).getLong("id");
    }

    private Document more(long id) {
        var reply = client.getDatabase("test").runCommand(
                new Document("getMore", id).append("collection", "mails").append("batchSize", 1));
        return ((Document) reply.get("cursor")).getList("nextBatch", Document.class).getFirst();
    }

    private void assertUnknown(long id) {
        assertThatThrownBy(() -> more(id)).isInstanceOfSatisfying(MongoCommandException.class,
                refused -> assertThat(refused.getErrorCode()).isEqualTo(CURSOR_NOT_FOUND));
    }
}
