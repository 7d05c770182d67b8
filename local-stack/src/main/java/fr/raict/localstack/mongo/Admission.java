package fr.raict.localstack.mongo;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Lets requests in as far as there is memory for them, in the order in which they come. Always true: those inside take no
 * more than the capacity together; one that alone would take more is let in when nobody else is inside.
 */
final class Admission {
    private record Waiting(long bytes, Runnable enter) {}

    private final long capacity;
    private final Queue<Waiting> queue = new ArrayDeque<>();
    private long inside;

    Admission(long capacity) {
        this.capacity = capacity;
    }

    /**
     * @param enter is run, by whoever leaves, when a request that has to wait is let in
     * @return whether it is in at once
     */
    synchronized boolean enter(long bytes, Runnable enter) {
        long taken = Math.min(bytes, capacity);
        if (queue.isEmpty() && inside + taken <= capacity) {
            inside += taken;
            return true;
        }
        queue.add(new Waiting(taken, enter));
        return false;
    }

    void leave(long bytes) {
        var admitted = new ArrayDeque<Waiting>();
        synchronized (this) {
            inside -= Math.min(bytes, capacity);
            while (!queue.isEmpty() && inside + queue.element().bytes <= capacity) {
                inside += queue.element().bytes;
                admitted.add(queue.remove());
            }
        }
        admitted.forEach(waiting -> waiting.enter.run());
    }
}
