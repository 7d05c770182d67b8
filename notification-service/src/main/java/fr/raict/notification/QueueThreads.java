package fr.raict.notification;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads that work one queue off until they are stopped, whatever becomes of the database meanwhile. */
public final class QueueThreads {
    private static final Logger log = LoggerFactory.getLogger(QueueThreads.class);
    private static final Duration BETWEEN_RECORDINGS = Duration.ofMillis(200);
    private static final Duration LAST_WORK = Duration.ofSeconds(8);

    private final String queue;
    private final Duration poll;
    private volatile ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    /** What is done again and again. */
    public interface Step {
        void run() throws InterruptedException;
    }

    /**
     * @param queue names the threads and what is logged, such as « mail »
     * @param poll after which a step is done again that failed
     */
    public QueueThreads(String queue, Duration poll) {
        this.queue = queue;
        this.poll = poll;
    }

    public void start(Step... steps) {
        stopped = new CountDownLatch(1);
        threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name(queue + "-", 0).factory());
        for (var step : steps) {
            threads.execute(() -> repeat(step));
        }
    }

    /** Waits a while for what is being done. */
    public void stop(DueSignal due) {
        stopped.countDown();
        due.give();
        threads.shutdown();
        try {
            threads.awaitTermination(LAST_WORK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        threads.shutdownNow();
    }

    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    public void execute(Runnable work) {
        threads.execute(work);
    }

    private void repeat(Step step) {
        try {
            while (isRunning()) {
                try {
                    step.run();
                } catch (RuntimeException e) {
                    log.warn("The queue of each {} cannot be reached for now: {}", queue, e.toString());
                    pause(poll);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends early when this stops. */
    public void pause(Duration duration) throws InterruptedException {
        stopped.await(duration.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What was sent and is not recorded would be sent again, so this waits for the database. */
    public void recordUntilDone(Object id, Runnable recording) throws InterruptedException {
        while (true) {
            try {
                recording.run();
                return;
            } catch (RuntimeException e) {
                log.warn("Delivery of {} {} is not recorded yet: {}", queue, id, e.toString());
                Thread.sleep(BETWEEN_RECORDINGS);
            }
        }
    }
}
