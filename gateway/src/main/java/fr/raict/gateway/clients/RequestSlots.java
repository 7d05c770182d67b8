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
    private int free;
    private int arriving;
    private int returning;

    @Autowired
    RequestSlots(ClientLimits limits) {
        this(limits.slots());
    }

    RequestSlots(int slots) {
        this.free = slots;
    }

    void enter() {
        lock.lock();
        try {
            var mustWait = free == 0 || arriving > 0 || returning > 0;
            arriving++;
            while (mustWait || free == 0 || returning > 0) {
                forNew.awaitUninterruptibly();
                mustWait = false;
            }
            arriving--;
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

    private void callNext() {
        if (free > 0) {
            (returning > 0 ? forReturning : forNew).signal();
        }
    }
}
