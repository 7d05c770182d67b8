package fr.raict.testsupport;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import fr.raict.localstack.Ports;
import org.apache.kafka.clients.admin.Admin;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

import static org.awaitility.Awaitility.await;

/** A broker whose port is chosen beforehand, since it has to tell its clients and keep it when it starts again. */
final class ContainerBroker implements TestBroker {
    private static final int CLIENTS = 9092;

    private final int port = Ports.free();
    private final GenericContainer<?> container = new GenericContainer<>("apache/kafka:4.2.0").withEnv(settings())
            .waitingFor(Wait.forLogMessage(".*Kafka Server started.*", 1)).withStartupTimeout(Duration.ofMinutes(2));

    ContainerBroker() {
        container.setPortBindings(List.of(port + ":" + CLIENTS));
    }

    GenericContainer<?> container() {
        return container;
    }

    @Override
    public String bootstrapServers() {
        return container.getHost() + ":" + port;
    }

    @Override
    public void stop() {
        container.getDockerClient().stopContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void start() {
        container.getDockerClient().startContainerCmd(container.getContainerId()).exec();
        await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(this::answers);
    }

    private boolean answers() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers(), "default.api.timeout.ms", 5000,
                "request.timeout.ms", 5000))) {
            return !admin.describeCluster().nodes().get().isEmpty();
        }
    }

    private Map<String, String> settings() {
        return Map.ofEntries(Map.entry("KAFKA_NODE_ID", "1"), Map.entry("KAFKA_PROCESS_ROLES", "broker,controller"),
                Map.entry("KAFKA_LISTENERS", "PLAINTEXT://:" + CLIENTS + ",CONTROLLER://localhost:9093"),
                Map.entry("KAFKA_ADVERTISED_LISTENERS", "PLAINTEXT://localhost:" + port),
                Map.entry("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER"),
                Map.entry("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT"),
                Map.entry("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@localhost:9093"),
                Map.entry("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1"),
                Map.entry("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1"),
                Map.entry("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1"),
                Map.entry("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0"),
                Map.entry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false"));
    }
}
