package fr.raict.testsupport;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.lifecycle.Startables;

/** The images of docker-compose.yml, with authentication on where they have it there. */
record ContainerInfrastructure(TestBroker broker, String mongoUri, ReceivedMails mails) implements Infrastructure {
    private static final int MONGO = 27017;
    private static final String USER = "raict";
    private static final String PASSWORD = "only-for-tests";

    static ContainerInfrastructure start() {
        var mongo = new GenericContainer<>("mongo:8").withExposedPorts(MONGO)
                .withEnv(Map.of("MONGO_INITDB_ROOT_USERNAME", USER, "MONGO_INITDB_ROOT_PASSWORD", PASSWORD))
                .waitingFor(Wait.forSuccessfulCommand(
                        "mongosh --quiet -u %s -p %s --eval 'db.runCommand({ping: 1}).ok'".formatted(USER, PASSWORD)))
                .withStartupTimeout(Duration.ofMinutes(2));
        var broker = new ContainerBroker();
        var mails = new ContainerMails();
        Startables.deepStart(List.of(mongo, broker.container(), mails.container())).join();
        return new ContainerInfrastructure(broker, "mongodb://%s:%s@%s:%d/?authSource=admin".formatted(USER, PASSWORD,
                mongo.getHost(), mongo.getMappedPort(MONGO)), mails);
    }
}
