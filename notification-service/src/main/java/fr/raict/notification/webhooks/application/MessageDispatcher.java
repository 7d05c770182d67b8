package fr.raict.notification.webhooks.application;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import fr.raict.notification.webhooks.domain.Message;
import fr.raict.notification.webhooks.domain.Webhook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what is due. An instance sends one message at a time to a webhook, so {@value Webhook#MOST} in all: a receiver
 * that is slow or away takes its own turn and no other's. Order is not promised. Any number of instances may share the
 * queue.
 */
@Component
class MessageDispatcher implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(MessageDispatcher.class);
    private static final Duration BETWEEN_RECORDINGS = Duration.ofMillis(200);
    private static final Duration LAST_MESSAGES = Duration.ofSeconds(8);

    private final DeliverMessage delivery;
    private final DueSignal due;
    private final WebhookSettings settings;
    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();
    private volatile ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    MessageDispatcher(DeliverMessage delivery, DueSignal due, WebhookSettings settings) {
        this.delivery = delivery;
        this.due = due;
        this.settings = settings;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("webhook-", 0).factory());
        threads.execute(this::dispatch);
    }

    @Override
    public void stop() {
        stopped.countDown();
        due.give();
        threads.shutdown();
        try {
            threads.awaitTermination(LAST_MESSAGES.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        threads.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void watchQueues() {
        delivery.switchOffWhereTooManyWait();
    }

    private void dispatch() {
        try {
            while (isRunning()) {
                try {
                    dispatchDue();
                } catch (RuntimeException e) {
                    log.warn("Webhooks cannot be reached for now: {}", e.toString());
                    stopped.await(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void dispatchDue() throws InterruptedException {
        for (var webhook : delivery.webhooks()) {
            if (isRunning() && busy.add(webhook.id())) {
                begin(webhook);
            }
        }
        due.await(settings.poll());
    }

    private void begin(Webhook webhook) {
        var begun = false;
        try {
            var claimed = delivery.claim(webhook);
            claimed.ifPresent(message -> threads.execute(() -> deliver(message, webhook)));
            begun = claimed.isPresent();
        } finally {
            if (!begun) {
                busy.remove(webhook.id());
            }
        }
    }

    private void deliver(Message claimed, Webhook webhook) {
        try {
            recordUntilDone(claimed, delivery.send(claimed, webhook));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            busy.remove(webhook.id());
            due.give(); // the next one may be due
        }
    }

    /** What was sent and is not recorded would be sent again, so this waits for the database. */
    private void recordUntilDone(Message claimed, Message tried) throws InterruptedException {
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
}
