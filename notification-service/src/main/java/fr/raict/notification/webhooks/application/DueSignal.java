package fr.raict.notification.webhooks.application;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;

/** Tells the dispatcher that there is something to do before it looks by itself. */
@Component
class DueSignal {
    private final Semaphore signals = new Semaphore(0);

    void give() {
        signals.release();
    }

    /** Returns at once when it was given since the last time. */
    void await(Duration longest) throws InterruptedException {
        if (signals.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            signals.drainPermits();
        }
    }
}
