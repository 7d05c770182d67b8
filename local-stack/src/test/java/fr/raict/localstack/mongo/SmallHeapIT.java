package fr.raict.localstack.mongo;

import java.io.DataOutputStream;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import fr.raict.localstack.ChildProcess;
import fr.raict.localstack.Ports;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static com.mongodb.client.model.Accumulators.push;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.lookup;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;

/** More documents than fit into memory, in a process of its own: what one caller asks for must not be the end of all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmallHeapIT {
    private static final int HEAP = 64; // MB
    private static final int DOCUMENTS = 15_000;
    private static final int QUERY_EXCEEDED_MEMORY = 292;

    private final int port = Ports.free();
    private ChildProcess store;
    private MongoClient client;
    private MongoCollection<Document> registrations;
    private MongoCollection<Document> books;

    @BeforeAll
    void fill(@TempDir Path directory) {
        store = ChildProcess.ready(MongoStore.class,
                Map.of("raict.mongo.port", port, "raict.mongo.directory", directory), HEAP);
        client = MongoClients.create("mongodb://127.0.0.1:" + port);
        registrations = client.getDatabase("test").getCollection("registrations");
        books = client.getDatabase("test").getCollection("books");
        for (int from = 0; from < DOCUMENTS; from += 1_000) {
            registrations.insertMany(IntStream.range(from, from + 1_000).mapToObj(SmallHeapIT::registration).toList());
        }
        books.insertOne(new Document("_id", "book").append("taken", 0));
    }

    private static Document registration(int number) {
        return new Document("_id", number).append("edition", "2026").append("workshop", number % 60)
                .append("name", "person " + Math.floorMod(number * 7919, DOCUMENTS) + "-" + "x".repeat(800))
                .append("answers", Collections.nCopies(10, new Document("question", "diet").append("answer", "none")));
    }

    @AfterEach
    void isStillThere() {
        assertThat(store.isAlive()).isTrue();
        assertThat(registrations.find(eq(7)).first()).isEqualTo(registration(7));
    }

    @AfterAll
    void close() {
        client.close();
        store.close();
    }

    @Test
    void streamsEverythingToOneWhoReadsIt() {
        int read = 0;
        for (var registration : registrations.find()) {
            assertThat(registration.getInteger("_id")).isEqualTo(read++);
        }

        assertThat(read).isEqualTo(DOCUMENTS);
    }

    @Test
    void streamsWhatSixReadAtOnceAndLeaveHalfRead() throws Exception {
        var read = inParallel(6, () -> {
            int count = 0;
            for (var _ : registrations.find().batchSize(DOCUMENTS)) {
                count++;
            }
            for (int left = 0; left < 20; left++) {
                registrations.find().batchSize(5_000).cursor().next(); // never closed
            }
            return count;
        });

        assertThat(read).containsOnly(DOCUMENTS);
    }

    /** Without a sort key in an index, and without a limit. */
    @Test
    void refusesASortBeyondItsMemoryToThatCallerWhileOthersWrite() throws Exception {
        var ended = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writer = threads.submit(() -> {
                int taken = 0;
                while (!ended.get()) {
                    assertThat(books.updateOne(and(eq("book"), eq("taken", taken)), inc("taken", 1)).getModifiedCount())
                            .isOne();
                    taken++;
                }
                return taken;
            });

            var refusals = inParallel(20, () -> refusal(
                    () -> registrations.find().sort(ascending("name")).into(new ArrayList<>()).size()));

            ended.set(true);
            assertThat(refusals).containsOnly(QUERY_EXCEEDED_MEMORY);
            assertThat(books.find(eq("book")).first().getInteger("taken")).isEqualTo(writer.get()).isPositive();
        }
    }

    @Test
    void sortsAsFarAsALimitAsks() {
        var last = registrations.find().sort(descending("name")).skip(10).limit(25).into(new ArrayList<>());

        assertThat(last).hasSize(25).isSortedAccordingTo(
                (one, other) -> other.getString("name").compareTo(one.getString("name")));
    }

    @Test
    void refusesGroupsThatCollectTooMuchAndCountsWhatIsSmall() {
        assertThat(refusal(() -> registrations
                .aggregate(List.of(group("$edition", push("names", "$name")))).into(new ArrayList<>()).size()))
                .isEqualTo(QUERY_EXCEEDED_MEMORY);

        assertThat(registrations.aggregate(List.of(group("$workshop", sum("number", 1)))))
                .hasSize(60).allSatisfy(group -> assertThat(group.getInteger("number")).isEqualTo(250));
    }

    @Test
    void refusesToJoinEverythingToOneDocument() {
        assertThat(refusal(() -> books.aggregate(List.of(lookup("registrations", "missing", "missing", "all")))
                .into(new ArrayList<>()).size())).isEqualTo(QUERY_EXCEEDED_MEMORY);
    }

    @Test
    void refusesTheDistinctValuesOfALargeField() {
        assertThat(refusal(() -> registrations.distinct("name", String.class).into(new ArrayList<>()).size()))
                .isEqualTo(QUERY_EXCEEDED_MEMORY);
        assertThat(registrations.distinct("workshop", Integer.class)).hasSize(60);
    }

    @Test
    void changesEverythingInOneCommand() {
        assertThat(registrations.countDocuments(ne("workshop", 3))).isEqualTo(DOCUMENTS - 250);
        assertThat(registrations.updateMany(eq("workshop", 3), inc("changes", 1)).getModifiedCount()).isEqualTo(250);
    }

    /** Each of them takes all the memory that there is for requests. */
    @Test
    void takesLargeRequestsOneAfterTheOther() throws Exception {
        var large = client.getDatabase("test").getCollection("large");

        inParallel(12, () -> large.insertMany(
                IntStream.range(0, 5).mapToObj(_ -> new Document("text", "x".repeat(1_000_000))).toList()));

        assertThat(large.countDocuments()).isEqualTo(12 * 5);
    }

    @Test
    void endsAConnectionThatAnnouncesARequestOfMoreThan48Megabytes() throws Exception {
        try (var socket = new Socket("127.0.0.1", port); var out = new DataOutputStream(socket.getOutputStream())) {
            out.writeInt(Integer.reverseBytes(48_000_001));
            out.flush();

            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    /** The code with which it is refused, 0 if it is not. */
    private static int refusal(Callable<?> query) throws RuntimeException {
        try {
            query.call();
            return 0;
        } catch (MongoException refused) {
            return refused.getCode();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
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
