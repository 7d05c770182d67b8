package fr.raict.platform.outbox;

import java.util.concurrent.Semaphore;

/**
 * How much may be with the producer and not yet acknowledged: {@value #MOST_EVENTS} events and {@value #MOST_BYTES}
 * bytes.
 */
final class Room {

    static final int MOST_EVENTS = 1_000;
    static final int MOST_BYTES = 4 << 20;

    private final Semaphore events = new Semaphore(MOST_EVENTS);
    private final Semaphore bytes = new Semaphore(MOST_BYTES);

    void enter(OutboxEntry entry) throws InterruptedException {
        events.acquire();
        bytes.acquire(counted(entry));
    }

    void leave(OutboxEntry entry) {
        bytes.release(counted(entry));
        events.release();
    }

    private static int counted(OutboxEntry entry) { return (int) Math.min(entry.bytes(), MOST_BYTES); }
}
