package fr.raict.localstack.mongo;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the services rely on, through MongoDB's own driver. */
class MongoStoreIT {
    @TempDir
    private Path directory;
    private MongoStore store;
    private MongoClient client;
    private MongoCollection<Document> books;

    @BeforeEach
    void open() {
        store = MongoStore.start(directory, 0);
        client = MongoClients.create(store.uri() + "/?w=majority&journal=true");
        books = client.getDatabase("registration").getCollection("books");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    private void reopen() {
        close();
        open();
    }

    @Test
    void changesAndAppendsArrayElementsByTheirPositionIfTheVersionIsStillTheSame() {
        var entries = IntStream.range(0, 10).mapToObj(i -> new Document("person", i).append("state", "SEATED"))
                .toList();
        books.insertOne(new Document("_id", "book").append("version", 7L).append("entries", entries));
        var change = combine(set("entries.3.state", "WITHDRAWN"),
                set("entries.10", new Document("person", 10).append("state", "WAITING")), set("version", 8L));

        var first = books.updateOne(and(eq("_id", "book"), eq("version", 7L)), change);
        var second = books.updateOne(and(eq("_id", "book"), eq("version", 7L)), change);

        assertThat(first.getModifiedCount()).isOne();
        assertThat(second.getMatchedCount()).isZero();
        reopen();
        var expected = new ArrayList<>(entries);
        expected.set(3, new Document("person", 3).append("state", "WITHDRAWN"));
        expected.add(new Document("person", 10).append("state", "WAITING"));
        assertThat(books.find().first()).containsEntry("version", 8L).containsEntry("entries", expected);
    }

    @Test
    void appendsToAnArrayThatIsEmptyByPosition() {
        books.insertOne(new Document("_id", "book").append("entries", List.of()));

        books.updateOne(eq("book"), combine(set("entries.0", new Document("person", 0)),
                set("entries.1", new Document("person", 1))));

        assertThat(books.find().first().getList("entries", Document.class))
                .containsExactly(new Document("person", 0), new Document("person", 1));
    }

    @Test
    void givesAwayEachPlaceOnceHoweverManyTryAtTheSameTime() throws Exception {
        books.insertOne(new Document("_id", "book").append("free", 500));

        var taken = inParallel(16, () -> IntStream.range(0, 100).filter(
                _ -> books.updateOne(and(eq("_id", "book"), gt("free", 0)), inc("free", -1)).getModifiedCount() == 1)
                .count());

        assertThat(taken.stream().mapToLong(Long::longValue).sum()).isEqualTo(500);
        assertThat(books.find().first()).containsEntry("free", 0);
    }

    @Test
    void insertsAKeyOnceHoweverManyTryAtTheSameTime() throws Exception {
        books.createIndex(Indexes.ascending("edition", "title"), new IndexOptions().unique(true));

        var inserted = inParallel(16, () -> IntStream.range(0, 50).filter(this::insert).count());

        assertThat(inserted.stream().mapToLong(Long::longValue).sum()).isEqualTo(50);
        assertThat(books.countDocuments()).isEqualTo(50);
    }

    private boolean insert(int title) {
        try {
            books.insertOne(new Document("edition", 2026).append("title", title));
            return true;
        } catch (MongoWriteException _) {
            return false;
        }
    }

    /** A reader that got the new version with old contents could overwrite what it had not seen. */
    @Test
    void showsADocumentAsItWasAtOneMoment() throws Exception {
        books.insertOne(version(0));
        var written = new AtomicBoolean();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = threads.submit(() -> {
                while (!written.get()) {
                    var book = books.find().first();
                    assertThat(book).isEqualTo(version(book.getInteger("version")));
                }
                return true;
            });
            for (int version = 1; version <= 500; version++) {
                books.replaceOne(eq("book"), version(version));
            }
            written.set(true);
            assertThat(reader.get()).isTrue();
        }
    }

    private static Document version(int version) {
        return new Document("_id", "book").append("version", version)
                .append("entries", Collections.nCopies(50, new Document("writtenBy", version)))
                .append("check", version);
    }

    @Test
    void readsInPiecesWhileOthersWrite() throws Exception {
        books.insertMany(IntStream.range(0, 3000).mapToObj(i -> new Document("_id", i).append("text", "x".repeat(400)))
                .toList());
        reopen();
        var read = new AtomicBoolean();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writer = threads.submit(() -> {
                for (int i = 0; !read.get(); i = (i + 1) % 3000) {
                    books.updateOne(eq(i), set("text", "y".repeat(400)));
                }
                return true;
            });
            for (int round = 0; round < 20; round++) {
                assertThat(books.find().batchSize(100).into(new ArrayList<>())).hasSize(3000);
            }
            read.set(true);
            assertThat(writer.get()).isTrue();
        }
    }

    @Test
    void findsTheSameWithAndWithoutAnIndex() {
        var day = Instant.parse("2026-11-24T08:00:00Z");
        books.insertMany(List.of(
                new Document("_id", 1).append("edition", "a").append("outbox", List.of(new Document("at", day))),
                new Document("_id", 2).append("edition", "b").append("outbox",
                        List.of(new Document("at", day.minusSeconds(60)), new Document("at", day.plusSeconds(60)))),
                new Document("_id", 3).append("edition", "a").append("outbox", List.of()),
                new Document("_id", 4).append("edition", null).append("size", 5),
                new Document("_id", 5).append("size", 5.0).append("edition", List.of("a", "b"))));
        var queries = List.<Bson>of(eq("edition", "a"), in("edition", "a", "b"), eq("edition", null),
                and(eq("edition", "a"), eq("_id", 3)), lt("outbox.at", day), gt("outbox.at", day),
                and(gt("outbox.at", day.minusSeconds(1)), lt("outbox.at", day.plusSeconds(1))), eq("size", 5L),
                gt("size", 4), in("size", 1, 5), eq("edition", List.of("a", "b")));
        var withoutIndex = queries.stream().map(this::ids).toList();

        books.createIndex(Indexes.ascending("edition", "size"));
        books.createIndex(Indexes.ascending("outbox.at"));
        books.createIndex(Indexes.ascending("size"));

        assertThat(queries.stream().map(this::ids)).isEqualTo(withoutIndex);
        reopen();
        assertThat(queries.stream().map(this::ids)).isEqualTo(withoutIndex);
        assertThat(withoutIndex.getFirst()).containsExactly(1, 3, 5);
    }

    private List<Integer> ids(Bson query) {
        return books.find(query).map(book -> book.getInteger("_id")).into(new ArrayList<>()).stream().sorted().toList();
    }

    @Test
    void followsChangesOfIndexedFields() {
        books.createIndex(Indexes.ascending("state"));
        books.insertMany(List.of(new Document("_id", 1).append("state", "QUEUED"),
                new Document("_id", 2).append("state", "QUEUED")));

        books.updateOne(eq(1), set("state", "SENT"));
        books.deleteOne(eq(2));

        assertThat(ids(eq("state", "QUEUED"))).isEmpty();
        assertThat(ids(eq("state", "SENT"))).containsExactly(1);
    }

    @Test
    void refusesADocumentThatGrewBeyond16Megabytes() {
        books.createIndex(Indexes.ascending("size"));
        books.insertOne(new Document("_id", 1).append("size", 0));
        var text = "x".repeat(3_000_000);

        assertThatThrownBy(() -> {
            for (int size = 1; size <= 6; size++) {
                books.updateOne(eq(1), combine(push("texts", text), set("size", size)));
            }
        }).isInstanceOf(MongoException.class).hasMessageContaining("larger than");
        assertThat(books.find(eq("size", 5)).projection(new Document("size", 1))).hasSize(1);
    }

    @Test
    void insertsWhatAnUpsertDoesNotFind() {
        books.updateOne(eq("book"), combine(set("n", 1)), new UpdateOptions().upsert(true));
        books.updateOne(eq("book"), combine(set("n", 2)), new UpdateOptions().upsert(true));

        assertThat(books.find()).containsExactly(new Document("_id", "book").append("n", 2));
    }

    @Test
    void forgetsADroppedCollectionWithItsIndexes() {
        books.createIndex(Indexes.ascending("title"), new IndexOptions().unique(true));
        books.insertOne(new Document("title", "a"));

        books.drop();
        reopen();

        books.insertMany(List.of(new Document("title", "a"), new Document("title", "b")));
        assertThat(books.countDocuments()).isEqualTo(2);
    }

    @Test
    void isOneProcessesOwn() {
        assertThatThrownBy(() -> MongoStore.start(directory, 0)).hasMessageContaining("locked");
    }

    private static <T> List<T> inParallel(int threads, Callable<T> task) throws Exception {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var results = new ArrayList<T>();
            for (var future : executor.invokeAll(Collections.nCopies(threads, task))) {
                results.add(future.get());
            }
            return results;
        }
    }
}
