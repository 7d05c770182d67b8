package fr.raict.localstack.mongo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is stored and asked, the answer with indexes is the one without. */
class OrderedQueriesTest {
    private static final List<String> FIELDS = List.of("a", "b", "c", "d.e");
    private static final List<List<String>> INDEXES = List.of(List.of("a"), List.of("a", "b", "c"),
            List.of("a", "-b"), List.of("b", "d.e"), List.of("-c", "a"), List.of("d.e", "a", "-c"), List.of("b"));

    private Path directory;
    private StoreFile file;
    private StoredBackend backend;
    private StoredCollection plain;
    private StoredCollection indexed;

    @BeforeTry
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
        database.handleCommand(new io.netty.channel.embedded.EmbeddedChannel(), command.keySet().iterator().next(),
                command, none, NoopOplog.get());
    }

    @AfterTry
    void close() throws IOException {
        backend.close();
        Files.delete(directory.resolve("store.mv"));
        Files.delete(directory);
    }

    @Property(shrinking = net.jqwik.api.ShrinkingMode.OFF, tries = 200)
    void answersTheSame(@ForAll("documents") List<Document> documents, @ForAll("questions") List<Wanted> questions) {
        insert(documents);

        questions.forEach(this::assertSame);
    }

    @Property(shrinking = net.jqwik.api.ShrinkingMode.OFF, tries = 100)
    void answersTheSameAfterChanges(@ForAll("documents") List<Document> documents,
            @ForAll("documents") List<Document> changes, @ForAll("questions") List<Wanted> questions) {
        insert(documents);

        for (var change : changes) {
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

        questions.forEach(this::assertSame);
    }

    /** The pages that services ask for: nothing is sorted in memory, for which there is none. */
    @net.jqwik.api.Example
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

    @Provide
    Arbitrary<List<Document>> documents() {
        var document = Combinators.combine(values(), values(), values(), values(), Arbitraries.integers().between(1, 4))
                .as(OrderedQueriesTest::document);
        return document.list().ofMaxSize(25).map(OrderedQueriesTest::numbered);
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
        if (arrays == 3) put(document, "a", c);
        return document;
    }

    private enum Absence {
        MISSING
    }

    private static void put(Document document, String field, Object value) {
        if (!(value instanceof Absence)) document.put(field, value instanceof Nothing ? null : value);
    }

    private enum Nothing {
        NULL
    }

    private static List<Document> numbered(List<Document> documents) {
        var numbered = new ArrayList<Document>();
        for (var document : documents) {
            var whole = new Document("_id", numbered.size());
            whole.putAll(document);
            if (whole.get("d") instanceof Document d && d.get("e") instanceof Nothing) d.put("e", null);
            if (whole.get("d") instanceof List<?> several) {
                several.stream().filter(Document.class::isInstance).map(Document.class::cast)
                        .filter(d -> d.get("e") instanceof Nothing).forEach(d -> d.put("e", null));
            }
            if (whole.get("b") instanceof List<?> several && several.contains(Nothing.NULL))
                whole.put("b", List.of(2, 5));
            numbered.add(whole);
        }
        return numbered;
    }

    /** Mostly few ones, so that they meet. */
    private static Arbitrary<Object> values() {
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(6, Arbitraries.of(1, 2, 2L, 2.5)),
                net.jqwik.api.Tuple.of(6,
                        Arbitraries.of("a", "ab", "abc", "b", "", "a\u0000", "\uE000", "\uD83D\uDE00")),
                net.jqwik.api.Tuple.of(2, Arbitraries.of((Object) Absence.MISSING, Nothing.NULL)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of((Object) true, false, Instant.ofEpochMilli(-1),
                        Instant.ofEpochMilli(5), new UUID(-1, 1), new UUID(1, -1),
                        new ObjectId("5f5f5f5f5f5f5f5f5f5f5f5f"), -0.0, Double.NaN, Long.MAX_VALUE - 1,
                        new Decimal128(java.math.BigDecimal.TWO), new Document("x", 1), -3.5, Integer.MIN_VALUE,
                        "x".repeat(600))));
    }

    @Provide
    Arbitrary<List<Wanted>> questions() {
        var filters = Arbitraries.maps(Arbitraries.of(FIELDS), conditions()).ofMaxSize(3)
                .map(OrderedQueriesTest::filter);
        var question = Combinators.combine(filters, sorts(), Arbitraries.integers().between(0, 6),
                Arbitraries.integers().between(0, 6)).as(
                        (filter, order, skip, limit) -> new Wanted(filter, order, skip,
                                limit));
        return question.list().ofSize(12);
    }

    private static Document filter(Map<String, Object> conditions) {
        var filter = new Document();
        new LinkedHashMap<>(conditions)
                .forEach((field, value) -> filter.put(field, value instanceof Nothing ? null : value));
        return filter;
    }

    private static Arbitrary<Order> sorts() {
        return Arbitraries.maps(Arbitraries.of(FIELDS), Arbitraries.of(1, -1)).ofMaxSize(3)
                .map(fields -> Order.of(new Document(new LinkedHashMap<>(fields))));
    }

    private static Arbitrary<Object> conditions() {
        var scalars = values().filter(value -> !(value instanceof Absence) && !(value instanceof Document));
        var ordered = scalars.filter(value -> !(value instanceof Nothing));
        var compared = Combinators.combine(Arbitraries.of("$lt", "$lte", "$gt", "$gte"), ordered)
                .as((operator, value) -> (Object) new Document(operator, value));
        var between = Combinators.combine(ordered, ordered)
                .as((from, to) -> (Object) new Document("$gte", from).append("$lt", to));
        var among = ordered.list().ofMaxSize(3).map(values -> (Object) new Document("$in", values));
        var beginning = Arbitraries.of("^a", "^ab", "^", "^a.*", "^ab?c", "^\\Qab\\E", "b")
                .map(pattern -> (Object) new BsonRegularExpression(pattern, ""));
        var other = ordered.map(value -> (Object) new Document("$ne", value));
        return Arbitraries.oneOf(scalars, scalars, compared, between, among, beginning, other,
                Arbitraries.of((Object) new Document("$exists", true)));
    }
}
