package fr.raict.notification.mails.application;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Hands over what is due, some mails at a time. Any number of instances may share one queue. */
@Component
class MailDispatcher implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(MailDispatcher.class);
    private static final int LOOK_AHEAD = 200;
    private static final Duration BETWEEN_RECORDINGS = Duration.ofMillis(200);
    private static final Duration LAST_MAILS = Duration.ofSeconds(8);

    private final DeliverMail delivery;
    private final Wake wake;
    private final DeliverySettings settings;
    private final Semaphore lanes;
    private final Map<MailId, Mail> inFlight = new ConcurrentHashMap<>();
    private volatile ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    MailDispatcher(DeliverMail delivery, Wake wake, DeliverySettings settings) {
        this.delivery = delivery;
        this.wake = wake;
        this.settings = settings;
        this.lanes = new Semaphore(settings.parallel());
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("mail-", 0).factory());
        threads.execute(() -> repeat(this::dispatchDue));
        threads.execute(() -> repeat(this::prolongClaims));
    }

    @Override
    public void stop() {
        stopped.countDown();
        wake.signal();
        threads.shutdown();
        try {
            threads.awaitTermination(LAST_MAILS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        threads.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void repeat(Step step) {
        try {
            while (isRunning()) {
                try {
                    step.run();
                } catch (RuntimeException e) {
                    log.warn("Mails cannot be reached for now: {}", e.toString());
                    pause(settings.poll());
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void dispatchDue() throws InterruptedException {
        var begun = false;
        for (var mail : delivery.due(LOOK_AHEAD, due -> !inFlight.containsKey(due.id()))) {
            begun |= begin(mail);
        }
        if (!begun) {
            wake.await(settings.poll());
        }
    }

    /** Claims only when a lane is free, so that a claim covers one delivery and no waiting. */
    private boolean begin(Mail due) throws InterruptedException {
        lanes.acquire();
        var begun = false;
        try {
            var claimed = isRunning() ? delivery.claim(due) : Optional.<Mail>empty();
            claimed.ifPresent(this::deliverInItsOwnThread);
            begun = claimed.isPresent();
            return begun;
        } finally {
            if (!begun) {
                lanes.release();
            }
        }
    }

    private void deliverInItsOwnThread(Mail claimed) {
        inFlight.put(claimed.id(), claimed);
        try {
            threads.execute(() -> deliver(claimed));
        } catch (RejectedExecutionException e) {
            inFlight.remove(claimed.id());
            throw e;
        }
    }

    private void deliver(Mail claimed) {
        try {
            recordUntilDone(claimed, delivery.handOver(claimed));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            inFlight.remove(claimed.id());
            lanes.release();
        }
    }

    /** A handed-over mail that is not recorded would be sent again, so this waits for the database. */
    private void recordUntilDone(Mail claimed, Mail tried) throws InterruptedException {
        while (true) {
            try {
                delivery.record(claimed, tried);
                return;
            } catch (RuntimeException e) {
                log.warn("Delivery of {} is not recorded yet: {}", tried.id(), e.toString());
                Thread.sleep(BETWEEN_RECORDINGS);
            }
        }
    }

    private void prolongClaims() throws InterruptedException {
        pause(settings.lease().dividedBy(3));
        inFlight.values().forEach(delivery::prolong);
    }

    /** Ends early when the dispatcher stops. */
    private void pause(Duration duration) throws InterruptedException {
        stopped.await(duration.toMillis(), TimeUnit.MILLISECONDS);
    }

    private interface Step {
        void run() throws InterruptedException;
    }
}
