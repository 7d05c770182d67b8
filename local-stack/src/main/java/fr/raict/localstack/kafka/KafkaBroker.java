package fr.raict.localstack.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import fr.raict.localstack.LocalProcess;
import fr.raict.localstack.Ports;
import fr.raict.localstack.Setting;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

import static java.util.Map.entry;

/**
 * One Kafka broker, its own controller, that listens on 127.0.0.1 and keeps records and committed offsets in a directory.
 * What it acknowledged survives the death of the process. It does not survive a power failure for sure: Kafka leaves the
 * flush to disk to the operating system and counts on replicas, which one machine does not have.
 */
public final class KafkaBroker implements AutoCloseable {
    private static final int NODE = 1;
    private static final String CONTROLLER = "CONTROLLER";
    /** Constant, so that a directory formatted by an earlier start is recognised. */
    private static final String CLUSTER = "cmFpY3QtbG9jYWwtc3RhY2";

    private final KafkaRaftServer server;
    private final Path directory;
    private final int port;

    private KafkaBroker(KafkaRaftServer server, Path directory, int port) {
        this.server = server;
        this.directory = directory;
        this.port = port;
    }

    /**
     * Starts a broker and waits until it serves.
     *
     * @param directory where it keeps everything; made and formatted at the first start
     * @param port of the clients, 0 for a free one
     */
    public static KafkaBroker start(Path directory, int port) {
        return start(directory, Ports.orFree(port), Ports.free());
    }

    private static KafkaBroker start(Path directory, int port, int controllerPort) {
        Ports.requireFree(port, "Kafka");
        Ports.requireFree(controllerPort, "Kafka controller");
        var config = new KafkaConfig(settings(directory, port, controllerPort), false);
        format(directory);
        var server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
        return new KafkaBroker(server, directory, port);
    }

    public static void main(String[] arguments) {
        LocalProcess.run("kafka", () -> {
            int port = new Setting("raict.kafka.port").or(9092);
            int controllerPort = new Setting("raict.kafka.controller.port").or(port + 1);
            return start(new Setting("raict.kafka.directory").or(Path.of("var/kafka")), port, controllerPort);
        });
    }

    public int port() {
        return port;
    }

    public Path directory() {
        return directory;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Stops in an orderly way; the same directory and port can be started again at once. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Does nothing to a directory that is formatted already. */
    private static void format(Path directory) {
        try {
            Files.createDirectories(directory);
            new Formatter().setPrintStream(new PrintStream(OutputStream.nullOutputStream())).setClusterId(CLUSTER)
                    .setNodeId(NODE).setControllerListenerName(CONTROLLER)
                    .addDirectory(directory.toString()).setMetadataLogDirectory(directory.toString())
                    .setHasDynamicQuorum(false).setIgnoreFormatted(true).run();
        } catch (IOException failure) {
            throw new IllegalStateException("no Kafka directory " + directory + ": " + failure, failure);
        } catch (Exception failure) { // the Formatter declares nothing narrower
            throw new IllegalStateException("Kafka directory " + directory + ": " + failure.getMessage(), failure);
        }
    }

    private static Map<String, String> settings(Path directory, int port, int controllerPort) {
        var clients = "PLAINTEXT://127.0.0.1:" + port;
        var controller = "127.0.0.1:" + controllerPort;
        return Map.ofEntries(entry("process.roles", "broker,controller"), entry("node.id", String.valueOf(NODE)),
                entry("log.dirs", directory.toString()), entry("controller.quorum.voters", NODE + "@" + controller),
                entry("listeners", clients + "," + CONTROLLER + "://" + controller),
                entry("advertised.listeners", clients), entry("controller.listener.names", CONTROLLER),
                entry("inter.broker.listener.name", "PLAINTEXT"),
                entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT"),
                // Services create their topics with the settings they need.
                entry("auto.create.topics.enable", "false"),
                // There is one broker.
                entry("offsets.topic.replication.factor", "1"), entry("offsets.topic.num.partitions", "4"),
                entry("transaction.state.log.replication.factor", "1"), entry("transaction.state.log.min.isr", "1"),
                entry("transaction.state.log.num.partitions", "1"),
                entry("share.coordinator.state.topic.replication.factor", "1"),
                entry("share.coordinator.state.topic.min.isr", "1"),
                entry("share.coordinator.state.topic.num.partitions", "1"),
                // A broker that was killed may come back once its old session is over: 2 s instead of 9.
                entry("broker.session.timeout.ms", "2000"), entry("broker.heartbeat.interval.ms", "500"),
                entry("group.initial.rebalance.delay.ms", "0"),
                // Small enough for a heap of 256 MB and two cores.
                entry("log.cleaner.dedupe.buffer.size", "4194304"), entry("num.network.threads", "2"),
                entry("num.io.threads", "4"), entry("log.index.size.max.bytes", "1048576"),
                // Memory for a request is taken once its size is announced: 8 MB for one, 32 for all, then they wait.
                entry("socket.request.max.bytes", "8388608"), entry("queued.max.request.bytes", "33554432"));
    }
}
