package fr.raict.notification.mails.application;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

import fr.raict.notification.QueueThreads;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailId;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Hands over what is due, some mails at a time. Any number of instances may share one queue. */
@Component
class MailDispatcher implements SmartLifecycle {
    private static final int LOOK_AHEAD = 200;

    private final DeliverMail delivery;
    private final MailsDue due;
    private final DeliverySettings settings;
    private final Semaphore lanes;
    private final Map<MailId, Mail> inFlight = new ConcurrentHashMap<>();
    private final QueueThreads threads;

    MailDispatcher(DeliverMail delivery, MailsDue due, DeliverySettings settings) {
        this.delivery = delivery;
        this.due = due;
        this.settings = settings;
        this.lanes = new Semaphore(settings.parallel());
        this.threads = new QueueThreads("mail", settings.poll());
    }

    @Override
    public void start() {
        threads.start(this::dispatchDue, this::prolongClaims);
    }

    @Override
    public void stop() {
        threads.stop(due);
    }

    @Override
    public boolean isRunning() {
        return threads.isRunning();
    }

    private void dispatchDue() throws InterruptedException {
        var begun = false;
        for (var mail : delivery.due(LOOK_AHEAD, each -> !inFlight.containsKey(each.id()))) {
            begun |= begin(mail);
        }
        if (!begun) {
            due.await(settings.poll());
        }
    }

    /** Claims only when a lane is free, so that a claim covers one delivery and no waiting. */
    private boolean begin(Mail found) throws InterruptedException {
        lanes.acquire();
        var begun = false;
        try {
            var claimed = isRunning() ? delivery.claim(found) : Optional.<Mail>empty();
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
            var tried = delivery.handOver(claimed);
            threads.recordUntilDone(tried.id(), () -> delivery.record(claimed, tried));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            inFlight.remove(claimed.id());
            lanes.release();
        }
    }

    private void prolongClaims() throws InterruptedException {
        threads.pause(settings.lease().dividedBy(3));
        inFlight.values().forEach(delivery::prolong);
    }
}
