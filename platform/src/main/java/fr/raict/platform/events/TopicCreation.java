package fr.raict.platform.events;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Creates the topics that are missing, before the listeners start. While no broker answers, the service starts without
 * them and one thread goes on trying, with one short-lived admin client at a time.
 */
final class TopicCreation implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TopicCreation.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final KafkaAdmin admin;
    private volatile Thread later = new Thread();
    private volatile boolean running;

    TopicCreation(KafkaAdmin admin) { this.admin = admin; }

    @Override
    public void start() {
        running = true;
        if (areThere()) {
            return;
        }
        log.warn("No broker answers: topics are created once one does");
        later = Thread.ofVirtual().name("topic-creation").start(this::keepTrying);
    }

    private boolean areThere() {
        try {
            return admin.initialize();
        } catch (RuntimeException e) {
            log.debug("Topics cannot be created for now", e);
            return false;
        }
    }

    private void keepTrying() {
        try {
            do {
                Thread.sleep(PAUSE);
            } while (running && !areThere());
            log.info("Topics are there");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        later.interrupt();
    }

    @Override
    public boolean isRunning() { return running; }

    /** Before everything that publishes or listens. */
    @Override
    public int getPhase() { return Integer.MIN_VALUE; }
}
