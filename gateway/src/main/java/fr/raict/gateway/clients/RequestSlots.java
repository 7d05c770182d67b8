package fr.raict.gateway.clients;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets as many requests work at once as the heap can hold; the others wait in order of arrival, each at the price of a
 * parked virtual thread. Always true: who was let in before and has waited for its client comes before anyone new, so no
 * more requests are begun than can be ended.
 */
@Component
class RequestSlots {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition forNew = lock.newCondition();
    private final Condition forReturning = lock.newCondition();
    private final int mostBegun;
    private int free;
    private int begun;
    private int arriving;
    private int returning;

    @Autowired
    RequestSlots(ClientLimits limits) {
        this(limits.slots(), limits.slots() + limits.slow());
    }

    RequestSlots(int slots, int mostBegun) {
        this.free = slots;
        this.mostBegun = mostBegun;
    }

    /** Begins a request; it counts until its {@link #end}, in a slot or not. */
    void enter() {
        lock.lock();
        try {
            var mustWait = arriving > 0 || !hasRoomForNew();
            arriving++;
            while (mustWait || !hasRoomForNew()) {
                forNew.awaitUninterruptibly();
                mustWait = false;
            }
            arriving--;
            begun++;
            free--;
            callNext();
        } finally {
            lock.unlock();
        }
    }

    void enterAgain() {
        lock.lock();
        try {
            returning++;
            while (free == 0) {
                forReturning.awaitUninterruptibly();
            }
            returning--;
            free--;
            callNext();
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        lock.lock();
        try {
            free++;
            callNext();
        } finally {
            lock.unlock();
        }
    }

    /** Its buffers are free again, also if the client was given up and has taken its time to go. */
    void end() {
        lock.lock();
        try {
            begun--;
            callNext();
        } finally {
            lock.unlock();
        }
    }

    private boolean hasRoomForNew() {
        return free > 0 && returning == 0 && begun < mostBegun;
    }

    private void callNext() {
        if (hasRoomForNew()) {
            forNew.signal();
        } else if (free > 0) {
            forReturning.signal();
        }
    }
}
