package fr.raict.localstack.mongo;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

import org.h2.mvstore.MVStore;

/**
 * Writers that wait at the same time share one write to disk: one of them commits and syncs for all that executed before,
 * those that come meanwhile make the next group. Always true: a command returns only when all it changed is on disk, and
 * no commit sees a command half done.
 */
final class GroupCommit {
    private final MVStore store;
    /** Shared by the commands that change memory, exclusive for the commit; fair, so that neither starves the other. */
    private final ReentrantReadWriteLock memory = new ReentrantReadWriteLock(true);
    private final AtomicLong executed = new AtomicLong();
    private final Object turn = new Object();
    private long onDisk;
    private boolean committing;

    GroupCommit(MVStore store) {
        this.store = store;
    }

    <T> T durably(Supplier<T> command) {
        try {
            return inMemory(command);
        } finally { // also a command that fails may have changed something before
            awaitDisk(executed.get());
        }
    }

    private <T> T inMemory(Supplier<T> command) {
        memory.readLock().lock();
        try {
            return command.get();
        } finally {
            executed.incrementAndGet();
            memory.readLock().unlock();
        }
    }

    private void awaitDisk(long command) {
        while (isMyTurnToCommit(command)) {
            commit();
        }
    }

    /** Waits until the command is on disk (false) or nobody commits (true). */
    private boolean isMyTurnToCommit(long command) {
        synchronized (turn) {
            while (onDisk < command && committing) {
                waitForTurn();
            }
            if (onDisk >= command) return false;
            committing = true;
            return true;
        }
    }

    private void waitForTurn() {
        try {
            turn.wait();
        } catch (InterruptedException _) {
            throw new IllegalStateException("interrupted before the write was on disk");
        }
    }

    private void commit() {
        long reached = 0; // nothing more than before, if the disk fails
        try {
            long committed = commitMemory();
            store.sync();
            reached = committed;
        } finally {
            synchronized (turn) {
                onDisk = Math.max(onDisk, reached);
                committing = false;
                turn.notifyAll();
            }
        }
    }

    private long commitMemory() {
        memory.writeLock().lock();
        try {
            store.commit();
            return executed.get();
        } finally {
            memory.writeLock().unlock();
        }
    }
}
