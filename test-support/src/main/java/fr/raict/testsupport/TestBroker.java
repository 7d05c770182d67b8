package fr.raict.testsupport;

/** The Kafka broker of the tests, which a test may take away for a while. */
public interface TestBroker {
    String bootstrapServers();

    /** Does something while no broker runs, then starts it again at the same address with all its records. */
    default void whileDown(Runnable something) {
        stop();
        try {
            something.run();
        } finally {
            start();
        }
    }

    void stop();

    void start();
}
