package fr.raict.localstack.mongo;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import fr.raict.localstack.mongo.Query.Wanted;
import io.netty.channel.embedded.EmbeddedChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is stored and asked, the answer with indexes is the one without. */
class OrderedQueriesTest {
    private static final List<String> FIELDS = List.of("a", "b", "c", "d.e");
    private static final List<List<String>> INDEXES = List.of(List.of("a"), List.of("a", "b", "c"),
            List.of("a", "-b"), List.of("b", "d.e"), List.of("-c", "a"), List.of("d.e", "a", "-c"), List.of("b"));

    /** In order. */
    private static final List<Number> NUMBERS = List.of(Long.MIN_VALUE, -(1L << 53) - 1, -3_000_000_000L,
            Integer.MIN_VALUE, -2_147_483_647.5, -3.5, -0.0, 2, 2.5, 2_147_483_647.5, 3_000_000_000L,
            (double) (1L << 53), (1L << 53) + 1, Long.MAX_VALUE - 1, Long.MAX_VALUE);

    private static final long SEED = Long.getLong("raict.seed", new SplittableRandom().nextLong());

    private Path directory;
    private StoreFile file;
    private StoredBackend backend;
    private StoredCollection plain;
    private StoredCollection indexed;

    @BeforeEach
    void open() throws IOException {
        directory = Files.createTempDirectory("ordered-queries");
        file = StoreFile.open(directory);
        backend = new StoredBackend(file, () -> {}, () -> {});
        MongoDatabase database = backend.resolveDatabase("test");
        plain = (StoredCollection) database.createCollectionOrThrowIfExists("plain");
        indexed = (StoredCollection) database.createCollectionOrThrowIfExists("indexed");
        for (var index : INDEXES) {
            var key = new Document();
            index.forEach(field -> key.put(field.replace("-", ""), field.startsWith("-") ? -1 : 1));
            execute(database, new Document("createIndexes", "indexed").append("indexes",
                    List.of(new Document("key", key).append("name", String.join("_", index)))));
        }
    }

    private static void execute(MongoDatabase database, Document command) {
        DatabaseResolver none = name -> database;
        database.handleCommand(new EmbeddedChannel(), command.keySet().iterator().next(),
                command, none, NoopOplog.get());
    }

    @AfterEach
    void close() throws IOException {
        backend.close();
        Files.delete(directory.resolve("store.mv"));
        Files.delete(directory);
    }

    @RepeatedTest(value = 200, failureThreshold = 1)
    void answersTheSame(RepetitionInfo repetition) {
        onCase(repetition, random -> {
            insert(documents(random));

            questions(random).forEach(this::assertSame);
        });
    }

    @RepeatedTest(value = 100, failureThreshold = 1)
    void answersTheSameAfterChanges(RepetitionInfo repetition) {
        onCase(repetition, random -> {
            insert(documents(random));

            documents(random).forEach(this::change);

            questions(random).forEach(this::assertSame);
        });
    }

    @Test
    void countsByTheIndexWhoseKeysSayMost() {
        insert(IntStream.range(0, 300).mapToObj(i -> new Document("_id", i).append("a", i % 3).append("b", i % 10)
                .append("c", i)).toList());
        var filter = new Document("a", 1).append("b", 2);

        var scan = indexed.bestScan(new Wanted(filter, Order.OF_INSERTION, 0, 0)).orElseThrow();

        assertThat(scan.countOfRanges()).isEqualTo(10).isEqualTo(indexed.count(filter, 0, 0));
    }

    private static void onCase(RepetitionInfo repetition, Consumer<RandomGenerator> check) {
        try {
            check.accept(new SplittableRandom(SEED + repetition.getCurrentRepetition()));
        } catch (Throwable failure) {
            throw new AssertionError("Again with -Draict.seed=%d%n%s".formatted(SEED, failure), failure);
        }
    }

    private void change(Document change) {
        boolean removed = change.get("a") == null;
        for (var collection : List.of(plain, indexed)) {
            var one = new Document("_id", change.get("_id"));
            if (removed) {
                collection.deleteDocuments(one, 1);
            } else {
                collection.updateDocuments(one, change.cloneDeeply(), ArrayFilters.empty(), false, true,
                        NoopOplog.get());
            }
        }
    }

    /** The pages that services ask for: nothing is sorted in memory, for which there is none. */
    @Test
    void readsPagesInTheOrderOfAnIndex() {
        for (int i = 0; i < 100; i++) {
            var document = new Document("_id", i).append("a", i % 2).append("b", "s" + i % 3).append("c", i);
            indexed.insertDocuments(List.of(document), true);
        }
        var none = new QueryMemory(0, 0).open();
        var filters = List.of(new Document("a", 1), new Document("a", 1).append("b", "s2"),
                new Document("b", "s1").append("a", new Document("$in", List.of(0, 1))),
                new Document("a", new Document("$gte", 1)), new Document("c", new Document("$lt", 50)));
        var orders = List.of(Order.of(new Document("b", -1).append("c", -1)), Order.of(new Document("c", 1)),
                Order.of(new Document("b", 1).append("c", 1)), Order.of(new Document("a", -1)),
                Order.of(new Document("c", -1).append("a", 1)));
        for (int i = 0; i < filters.size(); i++) {
            var query = indexed.query(new Wanted(filters.get(i), orders.get(i), 10, 5), document -> document, none);
            assertThat(query.rest(indexed.snapshot(query.index()))).toIterable().as("%s", filters.get(i)).hasSize(5);
        }
    }

    @Test
    void comparesNumbersByTheirValueWhateverTheirType() {
        var documents = NUMBERS.stream().map(number -> new Document("a", number)).toList();
        insert(numbered(documents.reversed()));
        for (var collection : List.of(plain, indexed)) {
            for (int i = 0; i < NUMBERS.size(); i++) {
                assertThat(numbers(collection, "$lt", i)).isEqualTo(NUMBERS.subList(0, i));
                assertThat(numbers(collection, "$lte", i)).isEqualTo(NUMBERS.subList(0, i + 1));
                assertThat(numbers(collection, "$gt", i)).isEqualTo(NUMBERS.subList(i + 1, NUMBERS.size()));
                assertThat(numbers(collection, "$gte", i)).isEqualTo(NUMBERS.subList(i, NUMBERS.size()));
            }
        }
    }

    private static List<Object> numbers(StoredCollection collection, String operator, int operand) {
        var filter = new Document("a", new Document(operator, NUMBERS.get(operand)));
        var wanted = new Wanted(filter, Order.of(new Document("a", 1)), 0, 0);
        return answer(collection, wanted).stream().map(document -> document.get("a")).toList();
    }

    private void insert(List<Document> documents) {
        for (var document : documents) {
            plain.insertDocuments(List.of(document.cloneDeeply()), true);
            indexed.insertDocuments(List.of(document.cloneDeeply()), true);
        }
    }

    private void assertSame(Wanted wanted) {
        var all = new Wanted(wanted.filter(), wanted.order(), 0, 0);
        var expected = answer(plain, all);
        assertThat(answer(indexed, all)).as("%s", wanted).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(indexed.count(wanted)).as("count of %s", wanted).isEqualTo(plain.count(wanted));
        // In which order equal ones come is not said.
        var pageExpected = answer(plain, wanted);
        var page = answer(indexed, wanted);
        assertThat(page).as("%s", wanted).hasSameSizeAs(pageExpected).doesNotHaveDuplicates()
                .isSubsetOf(new HashSet<>(expected));
        if (!wanted.order().isOfInsertion()) {
            var comparator = new DocumentComparator(sort(wanted.order()));
            for (int i = 0; i < page.size(); i++) {
                assertThat(comparator.compare(page.get(i), pageExpected.get(i))).as("%s at %s", wanted, i).isZero();
            }
        }
    }

    private static Document sort(Order order) {
        var sort = new Document();
        order.fields().forEach(field -> sort.put(field.name(), field.ascending() ? 1 : -1));
        return sort;
    }

    /** Read in steps, each on a later snapshot. */
    private static List<Document> answer(StoredCollection collection, Wanted wanted) {
        var query = collection.query(wanted, document -> document, QueryMemory.current());
        var answer = new ArrayList<Document>();
        for (int read = 1; read > 0;) {
            var rest = query.rest(collection.snapshot(query.index()));
            for (read = 0; read < 3 && rest.hasNext(); read++) {
                answer.add(rest.next());
            }
        }
        return answer;
    }

    private static List<Document> documents(RandomGenerator random) {
        return numbered(draw(random, random.nextInt(26), OrderedQueriesTest::document));
    }

    private static Document document(RandomGenerator random) {
        return document(value(random), value(random), value(random), value(random), random.nextInt(1, 5));
    }

    private static Document document(Object a, Object b, Object c, Object e, int arrays) {
        var document = new Document();
        put(document, "a", a);
        put(document, "b", arrays == 1 ? List.of(b instanceof Absence ? 1 : b, 2) : b);
        put(document, "c", c);
        if (!(e instanceof Absence)) {
            document.put("d", arrays == 2
                    ? new ArrayList<>(Arrays.asList(new Document("e", e), new Document("e", 3), 7))
                    : new Document("e", e));
        }
        if (arrays == 3) {
            put(document, "a", c);
        }
        return document;
    }

    private enum Absence {
        MISSING
    }

    private static void put(Document document, String field, Object value) {
        if (!(value instanceof Absence)) {
            document.put(field, value instanceof Nothing ? null : value);
        }
    }

    private enum Nothing {
        NULL
    }

    private static List<Document> numbered(List<Document> documents) {
        var numbered = new ArrayList<Document>();
        for (var document : documents) {
            var whole = new Document("_id", numbered.size());
            whole.putAll(document);
            if (whole.get("d") instanceof Document d && d.get("e") instanceof Nothing) {
                d.put("e", null);
            }
            if (whole.get("d") instanceof List<?> several) {
                several.stream().filter(Document.class::isInstance).map(Document.class::cast)
                        .filter(d -> d.get("e") instanceof Nothing).forEach(d -> d.put("e", null));
            }
            if (whole.get("b") instanceof List<?> several && several.contains(Nothing.NULL)) {
                whole.put("b", List.of(2, 5));
            }
            numbered.add(whole);
        }
        return numbered;
    }

    /** Mostly few ones, so that they meet. */
    private static Object value(RandomGenerator random) {
        return switch (random.nextInt(15)) {
            case 0, 1, 2, 3, 4, 5 -> oneOf(random, 1, 2, 2L, 2.5);
            case 6, 7, 8, 9, 10, 11 ->
                oneOf(random, "a", "ab", "abc", "ac", "b", "", "a\u0000", "\uE000", "\uD83D\uDE00");
            case 12, 13 -> oneOf(random, Absence.MISSING, Nothing.NULL);
            default -> oneOf(random, true, false, Instant.ofEpochMilli(-1), Instant.ofEpochMilli(5), new UUID(-1, 1),
                    new UUID(1, -1), new ObjectId("5f5f5f5f5f5f5f5f5f5f5f5f"), oneOf(random, NUMBERS.toArray()),
                    new Decimal128(BigDecimal.TWO), new Document("x", 1), "x".repeat(600));
        };
    }

    private static List<Wanted> questions(RandomGenerator random) {
        return draw(random, 12, OrderedQueriesTest::question);
    }

    private static Wanted question(RandomGenerator random) {
        var filter = new Document();
        for (var field : fields(random)) {
            var condition = condition(random);
            filter.put(field, condition instanceof Nothing ? null : condition);
        }
        var sort = new Document();
        fields(random).forEach(field -> sort.put(field, oneOf(random, 1, -1)));
        return new Wanted(filter, Order.of(sort), random.nextInt(7), random.nextInt(7));
    }

    /** Three at most, in any order. */
    private static List<String> fields(RandomGenerator random) {
        var fields = new ArrayList<>(FIELDS);
        Collections.shuffle(fields, random);
        return fields.subList(0, random.nextInt(4));
    }

    private static Object condition(RandomGenerator random) {
        return switch (random.nextInt(8)) {
            case 0 -> new Document(oneOf(random, "$lt", "$lte", "$gt", "$gte"), ordered(random));
            case 1 -> new Document("$gte", ordered(random)).append("$lt", ordered(random));
            case 2 -> new Document("$in", draw(random, random.nextInt(4), OrderedQueriesTest::ordered));
            case 3 -> new BsonRegularExpression(oneOf(random, "^a", "^ab", "^", "^a.*", "^ab?c", "^\\Qab\\E", "b"), "");
            case 4 -> new Document("$ne", ordered(random));
            case 5 -> new Document("$exists", true);
            default -> scalar(random);
        };
    }

    private static Object ordered(RandomGenerator random) {
        var value = scalar(random);
        return value instanceof Nothing ? ordered(random) : value;
    }

    private static Object scalar(RandomGenerator random) {
        var value = value(random);
        return value instanceof Absence || value instanceof Document ? scalar(random) : value;
    }

    private static <T> List<T> draw(RandomGenerator random, int size, Function<RandomGenerator, T> one) {
        return Stream.generate(() -> one.apply(random)).limit(size).toList();
    }

    @SafeVarargs
    private static <T> T oneOf(RandomGenerator random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
