package fr.raict.notification;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells who works a queue off that something is due, before they look by themselves. Each queue has its own. */
public class DueSignal {
    private final Semaphore signals = new Semaphore(0);

    public void give() {
        signals.release();
    }

    /** Returns at once when it was given since the last time. */
    public void await(Duration longest) throws InterruptedException {
        if (signals.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            signals.drainPermits();
        }
    }
}
