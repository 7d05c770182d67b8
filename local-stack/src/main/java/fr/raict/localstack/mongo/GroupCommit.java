package fr.raict.localstack.mongo;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Writers that wait at the same time share one write to disk: one of them commits and syncs for all that executed before,
 * those that come meanwhile make the next group. Always true: a command returns only when all it changed is on disk, and
 * no commit sees a command half done.
 */
final class GroupCommit {
    private final Runnable commit;
    private final Runnable sync;
    /** Shared by the commands that change memory, exclusive for the commit; fair, so that neither starves the other. */
    private final ReentrantReadWriteLock memory = new ReentrantReadWriteLock(true);
    private final AtomicLong executed = new AtomicLong();
    private final Object turn = new Object();
    private long onDisk;
    private boolean committing;

    /**
     * @param commit writes what is in memory, while no command runs
     * @param sync makes sure that the disk has what was written; commands go on meanwhile
     */
    GroupCommit(Runnable commit, Runnable sync) {
        this.commit = commit;
        this.sync = sync;
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
            commitGroup();
        }
    }

    /** Waits until the command is on disk (false) or nobody commits (true). */
    private boolean isMyTurnToCommit(long command) {
        synchronized (turn) {
            while (onDisk < command && committing) {
                waitForTurn();
            }
            if (onDisk >= command) {
                return false;
            }
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

    private void commitGroup() {
        long reached = 0; // nothing more than before, if the disk fails
        try {
            long committed = commitMemory();
            sync.run();
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
            commit.run();
            return executed.get();
        } finally {
            memory.writeLock().unlock();
        }
    }
}
