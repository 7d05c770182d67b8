package fr.raict.notification.mails.application;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;

/** Tells the dispatcher that a mail is due before it looks by itself. */
@Component
class Wake {
    private final Semaphore signals = new Semaphore(0);

    void signal() {
        signals.release();
    }

    /** Returns at once when somebody signalled since the last time. */
    void await(Duration longest) throws InterruptedException {
        if (signals.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            signals.drainPermits();
        }
    }
}
