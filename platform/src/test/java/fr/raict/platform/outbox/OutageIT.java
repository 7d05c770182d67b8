package fr.raict.platform.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import fr.raict.contracts.agenda.v1.EditionEvent;
import fr.raict.localstack.Ports;
import fr.raict.localstack.kafka.KafkaBroker;
import fr.raict.localstack.mongo.MongoStore;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A service with 128 MB that never met a broker, 10,000 events left from before, and 10,000 it raises itself. */
class OutageIT {

    private static final int LEFT_LEDGERS = 5;
    private static final int EVENTS_PER_LEDGER = Outbox.MOST_EVENTS;
    private static final int KEYS_PER_LEDGER = ServiceInOutage.KEYS;
    private static final int ALL = LEFT_LEDGERS * EVENTS_PER_LEDGER
            + ServiceInOutage.LEDGERS * ServiceInOutage.EVENTS_PER_LEDGER;

    /** With one client or another telling each second that no broker answers. */
    private static final int MOST_LINES = 2_000;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<AutoCloseable> toClose = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (var one : toClose.reversed()) {
            one.close();
        }
    }

    @Test
    void staysSmallWhileTheBrokerIsAwayAndThenSendsEverythingInOrder(@TempDir Path directory) throws Exception {
        var mongo = closing(MongoStore.startWithoutSync(directory.resolve("mongo"), 0));
        MongoClient client = closing(MongoClients.create(mongo.uri()));
        var ledgers = client.getDatabase("outage").getCollection("ledgers");
        for (int i = 0; i < LEFT_LEDGERS; i++) {
            ledgers.insertOne(left());
        }
        int port = Ports.free();
        var service = start(mongo.uri(), port);

        patiently().until(() -> told.contains("FULL") || !service.isAlive());
        patiently().until(() -> megabytes().size() >= 20 || !service.isAlive());
        assertThat(service.isAlive()).as("alive after " + told).isTrue();
        assertThat(told).filteredOn("REFUSED"::equals).hasSize(ServiceInOutage.LEDGERS);
        assertThat(waiting(ledgers)).isEqualTo(ALL);
        assertThat(told.size()).as("lines of the log").isLessThan(MOST_LINES);

        var broker = closing(KafkaBroker.start(directory.resolve("kafka"), port));
        var published = everythingOn(broker);
        patiently().until(() -> waiting(ledgers) == 0);

        var inOrder = LongStream.rangeClosed(1, EVENTS_PER_LEDGER / KEYS_PER_LEDGER).boxed().toList();
        assertThat(published).hasSize(ALL / EVENTS_PER_LEDGER * KEYS_PER_LEDGER)
                .allSatisfy((_, sequences) -> assertThat(sequences.stream().distinct())
                        .containsExactlyElementsOf(inOrder));
        assertThat(service.isAlive()).isTrue();
        assertThat(megabytes()).allSatisfy(used -> assertThat(used).isLessThan(100));
    }

    private <T extends AutoCloseable> T closing(T one) {
        toClose.add(one);
        return one;
    }

    private Process start(String mongo, int kafka) throws IOException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-cp",
                System.getProperty("java.class.path"), ServiceInOutage.class.getName(),
                "--spring.mongodb.uri=" + mongo, "--spring.mongodb.database=outage", "--management.server.port=0",
                "--spring.kafka.bootstrap-servers=127.0.0.1:" + kafka, "--logging.level.org.apache.kafka=info")
                .redirectErrorStream(true).start();
        toClose.add(() -> process.destroyForcibly().waitFor());
        Thread.ofVirtual().start(() -> listen(process.inputReader()));
        return process;
    }

    private void listen(BufferedReader output) { output.lines().forEach(told::add); }

    private List<Integer> megabytes() {
        return told.stream().filter(line -> line.startsWith("MEGABYTES "))
                .map(line -> Integer.valueOf(line.substring(10)))
                .toList();
    }

    /** A document as a crash left it, events of some keys in turn. */
    private static Document left() {
        var keys = IntStream.range(0, KEYS_PER_LEDGER).mapToObj(_ -> UUID.randomUUID().toString()).toList();
        var outbox = IntStream.range(0, EVENTS_PER_LEDGER)
                .mapToObj(i -> event(keys.get(i % KEYS_PER_LEDGER), 1 + i / KEYS_PER_LEDGER)).toList();
        return new Document("_id", UUID.randomUUID().toString()).append("version", 7L).append("sequence", 7L)
                .append("outbox", outbox);
    }

    private static Document event(String key, long sequence) {
        return new Document("eventId", UUID.randomUUID().toString()).append("topic", EditionEvent.TOPIC)
                .append("key", key).append("type", "test.v1").append("sequence", sequence)
                .append("at", Date.from(Instant.EPOCH)).append("data", "x".repeat(1_500));
    }

    private static int waiting(MongoCollection<Document> ledgers) {
        var waiting = 0;
        for (var ledger : ledgers.find(new Document("outbox.at", new Document("$exists", true)))
                .projection(new Document("outbox.sequence", 1)).batchSize(1)) {
            waiting += ledger.getList("outbox", Document.class).size();
        }
        return waiting;
    }

    /** The sequences of each key as they were published. */
    private static Map<String, List<Long>> everythingOn(KafkaBroker broker) {
        var published = new HashMap<String, List<Long>>();
        Set<String> ids = new HashSet<>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "group.id", "all",
                        "auto.offset.reset", "earliest", "metadata.max.age.ms", 500),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(EditionEvent.TOPIC));
            patiently().until(() -> {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    ids.add(header(record, "ce_id"));
                    published.computeIfAbsent(record.key(), _ -> new ArrayList<>())
                            .add(Long.valueOf(header(record, "ce_sequence")));
                }
                return ids.size() == ALL;
            });
        }
        return published;
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static ConditionFactory patiently() {
        return Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(4));
    }
}
