package fr.raict.localstack.mongo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Projections.elemMatch;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Projections.slice;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.popFirst;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.rename;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Documents with arrays that are stored in parts: nobody can tell but by the time it takes. */
class LongArraysIT {
    private static final int SIZE = 200;

    @TempDir
    private Path directory;
    private StoreFile file;
    private WireServer server;
    private MongoClient client;
    private MongoCollection<Document> books;

    @BeforeEach
    void open() {
        file = StoreFile.open(directory);
        server = WireServer.start(new StoredBackend(file, () -> {}, () -> {}), 0);
        client = MongoClients.create(server.uri());
        books = client.getDatabase("raict").getCollection("books");
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    private void reopen() {
        close();
        open();
    }

    private static Document entry(int person) {
        return new Document("person", person).append("authority", new Document("code", "34172")).append("keys",
                List.of("a" + person, "b" + person)).append("state", "SEATED");
    }

    private static List<Document> entries(int size) {
        return new ArrayList<>(IntStream.range(0, size).mapToObj(LongArraysIT::entry).toList());
    }

    private static Document book(List<?> entries) {
        return new Document("_id", "book").append("version", 1).append("entries", entries).append("outbox", List.of());
    }

    private Document stored() {
        return books.find(eq("book")).first();
    }

    @Test
    void changesAndAppendsElementsByTheirNumber() {
        var expected = entries(SIZE);
        books.insertOne(book(expected));

        var result = books.updateOne(and(eq("_id", "book"), eq("version", 1)),
                combine(set("version", 2), set("entries.70", entry(1070)), set("entries.130.state", "WITHDRAWN"),
                        inc("entries.131.person", 1000), set("entries.200", entry(200)), set("entries.201", entry(201)),
                        pushEach("outbox", List.of(new Document("event", 1)))));

        assertThat(result.getModifiedCount()).isOne();
        expected.set(70, entry(1070));
        expected.get(130).put("state", "WITHDRAWN");
        expected.get(131).put("person", 1131);
        expected.addAll(List.of(entry(200), entry(201)));
        var wanted = book(expected).append("version", 2).append("outbox", List.of(new Document("event", 1)));
        assertThat(stored()).isEqualTo(wanted);
        reopen();
        assertThat(stored()).isEqualTo(wanted);
        assertThat(stored().keySet()).containsExactly("_id", "version", "entries", "outbox");
    }

    @Test
    void saysWhetherAnythingWasModified() {
        books.insertOne(book(entries(SIZE)));

        assertThat(books.updateOne(eq("book"), set("entries.70", entry(70))).getModifiedCount()).isZero();
        assertThat(books.replaceOne(eq("book"), book(entries(SIZE))).getModifiedCount()).isZero();
        assertThat(books.replaceOne(eq("book"), book(entries(SIZE + 1))).getModifiedCount()).isOne();
    }

    @Test
    void fillsUpWithNullsBeforeAnElementFarBehindTheLast() {
        books.insertOne(book(entries(SIZE)));

        books.updateOne(eq("book"), set("entries.400", entry(400)));

        var expected = new ArrayList<>(entries(SIZE));
        expected.addAll(Arrays.asList(new Document[200]));
        expected.add(entry(400));
        assertThat(stored()).containsEntry("entries", expected);
    }

    /** The same changes, whatever they are, to a list and to the array, which grows and shrinks across the size of a part. */
    @Test
    void keepsWhatAListWouldHaveAfterAnyChanges() {
        var random = new Random(7);
        var list = entries(60);
        books.insertOne(book(list));
        for (int i = 0; i < 400; i++) {
            books.updateOne(eq("book"), change(list, random, i));
            assertThat(stored()).as("after change %d", i).isEqualTo(book(list));
            if (i % 100 == 99) {
                reopen();
            }
        }
    }

    private static Bson change(List<Document> list, Random random, int number) {
        int place = list.isEmpty() ? 0 : random.nextInt(list.size());
        var added = entries(random.nextInt(40)).stream().map(entry -> entry.append("change", number)).toList();
        return switch (random.nextInt(7)) {
            case 0 -> {
                list.addAll(added);
                yield pushEach("entries", added);
            }
            case 1 -> {
                list.addAll(place, added);
                yield pushEach("entries", added, new PushOptions().position(place));
            }
            case 2 -> {
                list.removeIf(entry -> entry.getInteger("person") < 3);
                yield pull("entries", new Document("person", new Document("$lt", 3)));
            }
            case 3 -> {
                list.addAll(added);
                list.subList(0, Math.max(0, list.size() - 150)).clear();
                yield pushEach("entries", added, new PushOptions().slice(-150));
            }
            case 4 -> {
                if (!list.isEmpty()) {
                    list.removeFirst();
                }
                yield popFirst("entries");
            }
            case 5 -> {
                list.add(entry(number));
                yield set("entries." + (list.size() - 1), entry(number));
            }
            default -> {
                if (place % 10 == 0) {
                    list.clear();
                }
                list.addAll(added);
                yield set("entries", List.copyOf(list));
            }
        };
    }

    @Test
    void forgetsAndRenamesAnArrayAndTakesOneInItsPlace() {
        books.insertOne(book(entries(SIZE)));

        books.updateOne(eq("book"), rename("entries", "renamed"));
        assertThat(stored()).containsEntry("renamed", entries(SIZE)).doesNotContainKey("entries");
        books.updateOne(eq("book"), combine(unset("renamed"), set("entries", 7)));
        assertThat(stored()).containsEntry("entries", 7).doesNotContainKey("renamed");
        books.updateOne(eq("book"), set("entries", entries(70)));
        assertThat(stored()).containsEntry("entries", entries(70));
    }

    @Test
    void changesTheElementsThatAConditionNames() {
        var expected = entries(SIZE);
        books.insertOne(book(expected));

        books.updateOne(and(eq("_id", "book"), eq("entries.person", 150)), set("entries.$.state", "FOUND"));
        books.updateOne(eq("book"), set("entries.$[last].state", "LAST"),
                new UpdateOptions().arrayFilters(List.of(gte("last.person", 190))));
        books.updateOne(and(eq("_id", "book"), eq("entries.person", 151)), set("entries.1.state", "SECOND"));
        books.updateOne(Filters.expr(new Document("$eq", List.of("$version", 1))), set("entries.0.state", "FIRST"));

        expected.getFirst().put("state", "FIRST");
        expected.get(1).put("state", "SECOND");
        expected.get(150).put("state", "FOUND");
        expected.subList(190, SIZE).forEach(entry -> entry.put("state", "LAST"));
        assertThat(stored()).isEqualTo(book(expected));
    }

    @Test
    void givesTheDocumentBeforeOrAfterAChange() {
        books.insertOne(book(entries(SIZE)));
        var changed = entries(SIZE);
        changed.set(100, entry(1100));

        assertThat(books.findOneAndUpdate(eq("book"), set("entries.100", entry(1100))))
                .isEqualTo(book(entries(SIZE)));
        assertThat(books.findOneAndUpdate(eq("book"), set("version", 2),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)))
                .isEqualTo(book(changed).append("version", 2));
    }

    @Test
    void findsElementsAndShowsThoseThatAreAskedFor() {
        books.insertOne(book(entries(SIZE)));

        assertThat(found(eq("entries.150.person", 150), include("version"))).isEqualTo(new Document("version", 1));
        assertThat(found(eq("entries.person", 199), fields(include("version"), slice("entries", -2))))
                .isEqualTo(new Document("version", 1).append("entries", List.of(entry(198), entry(199))));
        assertThat(found(eq("version", 1), fields(include("version"), slice("entries", 63, 2))))
                .isEqualTo(new Document("version", 1).append("entries", List.of(entry(63), entry(64))));
        assertThat(found(eq("version", 1), elemMatch("entries", eq("keys", "b77"))))
                .containsEntry("entries", List.of(entry(77)));
        assertThat(found(eq("version", 1), exclude("entries.person", "entries.keys", "entries.authority"))
                .getList("entries", Document.class)).hasSize(SIZE).containsOnly(new Document("state", "SEATED"));
        assertThat(books.find(eq("entries.person", SIZE))).isEmpty();
        assertThat(books.distinct("entries.person", Integer.class)).hasSize(SIZE);
    }

    private Document found(Bson filter, Bson projection) {
        return books.find(filter).projection(fields(projection, excludeId())).first();
    }

    @Test
    void findsByAnIndexOnElementsWhatWasChanged() {
        books.createIndex(Indexes.ascending("entries.person"));
        books.insertOne(book(entries(SIZE)));

        books.updateOne(eq("book"), set("entries.100.person", 150));
        assertThat(books.countDocuments(eq("entries.person", 100))).isZero();

        books.updateOne(eq("book"), set("entries.100.person", 1100));
        assertThat(books.countDocuments(eq("entries.person", 1100))).isOne();
        assertThat(books.countDocuments(eq("entries.person", 150))).as("the one that always had it").isOne();
    }

    /** The state of a moment is that of all parts at that moment. */
    @Test
    void showsReadersWholeVersions() throws Exception {
        books.insertOne(book(entries(1_000)));
        books.updateOne(eq("book"), version(0));
        var written = new AtomicBoolean();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = threads.submit(() -> {
                while (!written.get()) {
                    var book = stored();
                    var entries = book.getList("entries", Document.class);
                    assertThat(List.of(entries.get(0), entries.get(500), entries.get(999)))
                            .containsOnly(entry(book.getInteger("version")));
                }
                return true;
            });
            for (int version = 1; version <= 300; version++) {
                books.updateOne(eq("book"), version(version));
            }
            written.set(true);
            assertThat(reader.get()).isTrue();
        }
    }

    private static Bson version(int version) {
        return combine(set("entries.0", entry(version)), set("version", version), set("entries.500", entry(version)),
                set("entries.999", entry(version)));
    }

    @Test
    void refusesWhatGrowsBeyond16MegabytesAndStaysAsItWas() {
        var text = "x".repeat(100_000);
        books.insertOne(book(IntStream.range(0, 160).mapToObj(i -> i + text).toList()));

        assertThatThrownBy(() -> books.updateOne(eq("book"),
                pushEach("entries", IntStream.range(160, 170).mapToObj(i -> i + text).toList())))
                .isInstanceOf(MongoException.class).hasMessageContaining("larger than");

        assertThat(stored().getList("entries", String.class)).hasSize(160).last().isEqualTo(159 + text);
    }

    @Test
    void leavesNothingBehind() {
        books.insertOne(book(entries(SIZE)));
        books.insertOne(book(entries(70)).append("_id", "other"));
        books.updateOne(eq("book"), pull("entries", gte("person", 70)));

        books.deleteMany(new Document());

        assertThat(client.getDatabase("raict").runCommand(new Document("collStats", "books")))
                .containsEntry("size", 0);
    }

    @Test
    void readsAndChangesAnArrayFromBeforeThereWereParts() {
        books.insertOne(new Document("_id", "book"));
        var row = RawBsonDocument.parse(book(entries(SIZE)).toJson()).getByteBuffer();
        var bytes = new byte[row.remaining()];
        row.get(bytes);
        file.store().<Long, byte[]>openMap("data/raict/books").put(1L, bytes);

        assertThat(stored()).isEqualTo(book(entries(SIZE)));
        books.updateOne(eq("book"), set("entries.100.state", "WITHDRAWN"));

        var expected = entries(SIZE);
        expected.get(100).put("state", "WITHDRAWN");
        reopen();
        assertThat(stored()).isEqualTo(book(expected));
    }
}
