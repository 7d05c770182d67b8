package fr.raict.testsupport;

/** The broker, database and mail server of all tests in this JVM, started at the first use. */
public interface Infrastructure {
    /** Containers if the system property {@code raict.infrastructure} says {@code containers}, else local-stack's pieces. */
    static Infrastructure shared() {
        return Shared.INSTANCE;
    }

    TestBroker broker();

    /** The address of the database server, without a database name. */
    String mongoUri();

    ReceivedMails mails();

    /** Holds the one instance; its initialisation by the JVM is the start. */
    final class Shared {
        private static final Infrastructure INSTANCE = switch (System.getProperty("raict.infrastructure", "local")) {
            case "local" -> LocalInfrastructure.start();
            case "containers" -> ContainerInfrastructure.start();
            case String other -> throw new IllegalStateException(
                    "raict.infrastructure is 'local' or 'containers', not '" + other + "'");
        };

        private Shared() {}
    }
}
