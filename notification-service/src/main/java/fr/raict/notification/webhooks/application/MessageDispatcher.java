package fr.raict.notification.webhooks.application;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import fr.raict.notification.QueueThreads;
import fr.raict.notification.webhooks.domain.Message;
import fr.raict.notification.webhooks.domain.Webhook;
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
    private final DeliverMessage delivery;
    private final MessagesDue due;
    private final WebhookSettings settings;
    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();
    private final QueueThreads threads;

    MessageDispatcher(DeliverMessage delivery, MessagesDue due, WebhookSettings settings) {
        this.delivery = delivery;
        this.due = due;
        this.settings = settings;
        this.threads = new QueueThreads("webhook", settings.poll());
    }

    @Override
    public void start() {
        threads.start(this::dispatchDue);
    }

    @Override
    public void stop() {
        threads.stop(due);
    }

    @Override
    public boolean isRunning() {
        return threads.isRunning();
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void watchQueues() {
        delivery.switchOffWhereTooManyWait();
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
            var tried = delivery.send(claimed, webhook);
            threads.recordUntilDone(tried.id(), () -> delivery.record(claimed, tried));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            busy.remove(webhook.id());
            due.give(); // the next one may be due
        }
    }
}
