package fr.raict.localstack.kafka;

import java.io.DataOutputStream;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import fr.raict.localstack.ChildProcess;
import fr.raict.localstack.Ports;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KafkaBrokerIT {
    private static final String TOPIC = "registration.seat";

    @TempDir
    private Path directory;

    @Test
    void keepsWhatItAcknowledgedAndWhatWasCommittedWhenItIsKilled() throws Exception {
        int port = Ports.free();
        var sent = numbers(0, 2000);

        try (var broker = process(port)) {
            createTopic(address(port));
            send(address(port), sent);
            assertThat(consume(address(port), 500)).isEqualTo(sent.subList(0, 500));
            broker.kill();
        }

        try (var _ = process(port)) {
            assertThat(consume(address(port), 1500)).isEqualTo(sent.subList(500, 2000));
        }
    }

    @Test
    void startsAgainInTheSameJvmAtTheSamePort() throws Exception {
        var sent = numbers(0, 100);
        int port;
        try (var broker = KafkaBroker.start(directory, 0)) {
            port = broker.port();
            createTopic(broker.bootstrapServers());
            send(broker.bootstrapServers(), sent);
        }

        try (var broker = KafkaBroker.start(directory, port)) {
            assertThat(consume(broker.bootstrapServers(), 100)).isEqualTo(sent);
        }
    }

    @Test
    void leavesTheCreationOfTopicsToTheServices() {
        try (var broker = KafkaBroker.start(directory, 0); var admin = admin(broker.bootstrapServers())) {
            assertThatThrownBy(() -> admin.describeTopics(List.of(TOPIC)).allTopicNames().get())
                    .isInstanceOf(ExecutionException.class).hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    /** It would take the memory as soon as the size is announced. */
    @Test
    void endsAConnectionThatAnnouncesAHugeRequest() throws Exception {
        try (var broker = KafkaBroker.start(directory, 0);
                var socket = new Socket("127.0.0.1", broker.port());
                var out = new DataOutputStream(socket.getOutputStream())) {
            socket.setSoTimeout(10_000);
            out.writeInt(90_000_000);

            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void saysInOneLineThatThePortIsTaken() throws Exception {
        try (var other = KafkaBroker.start(directory, 0)) {
            var ending = ChildProcess.end(KafkaBroker.class, Map.of("raict.kafka.port", other.port(),
                    "raict.kafka.directory", directory.resolve("second")));

            assertThat(ending.status()).isEqualTo(1);
            assertThat(ending.output()).containsExactly(
                    "kafka cannot start: port " + other.port() + " (Kafka) is taken");
        }
    }

    private ChildProcess process(int port) {
        return ChildProcess.ready(KafkaBroker.class, Map.of("raict.kafka.port", port, "raict.kafka.controller.port",
                Ports.free(), "raict.kafka.directory", directory));
    }

    private static String address(int port) {
        return "127.0.0.1:" + port;
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(String::valueOf).toList();
    }

    private static Admin admin(String broker) {
        return Admin.create(Map.of("bootstrap.servers", broker));
    }

    private static void createTopic(String broker) throws Exception {
        try (var admin = admin(broker)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
    }

    private static void send(String broker, List<String> values) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var pending = new ArrayList<Future<?>>();
            values.forEach(value -> pending.add(producer.send(new ProducerRecord<>(TOPIC, "key", value))));
            for (var acknowledgement : pending) {
                acknowledgement.get();
            }
        }
    }

    /** Reads on from the committed offset and commits just what it returns. */
    private static List<String> consume(String broker, int count) {
        var settings = new HashMap<String, Object>(Map.of("bootstrap.servers", broker, "group.id", "notification",
                "auto.offset.reset", "earliest", "enable.auto.commit", "false", "max.poll.records", "100"));
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            var values = new ArrayList<String>();
            while (values.size() < count) {
                consumer.poll(Duration.ofSeconds(1)).forEach(message -> values.add(message.value()));
                consumer.commitSync();
            }
            return values;
        }
    }
}
