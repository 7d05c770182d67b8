package fr.raict.portal.paper;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

/** Lets few papers be made at once, each of which takes some of the heap: short ones wait for their turn, long ones do not. */
@Component
class PapersAtOnce {
    static final int MOST_LONG = 2;
    static final int MOST_SHORT = 4;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Semaphore longOnes = new Semaphore(MOST_LONG);
    private final Semaphore shortOnes = new Semaphore(MOST_SHORT, true);

    /** @throws TooManyPapers when too many wait already */
    byte[] makeShort(Supplier<byte[]> paper) {
        try {
            if (!shortOnes.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooManyPapers();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyPapers();
        }
        try {
            return paper.get();
        } finally {
            shortOnes.release();
        }
    }

    /** @throws TooManyPapers at once, when there is no place left */
    void makeLong(Runnable paper) {
        if (!longOnes.tryAcquire()) {
            throw new TooManyPapers();
        }
        try {
            paper.run();
        } finally {
            longOnes.release();
        }
    }
}
