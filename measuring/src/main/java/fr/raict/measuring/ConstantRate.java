package fr.raict.measuring;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Requests sent at fixed intervals, whether or not earlier ones are answered. A latency counts from when its request was
 * due, so that a system that stalls is charged for all that would have come meanwhile.
 */
public final class ConstantRate {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private ConstantRate() {
    }

    /** @return nanoseconds from when each request was due to its answer */
    public static Histogram of(double perSecond, Duration time, Runnable request) {
        var latencies = new ConcurrentHistogram(LONGEST.toNanos(), 3);
        var interval = (long) (TimeUnit.SECONDS.toNanos(1) / perSecond);
        var requests = time.toNanos() / interval;
        var failed = new AtomicLong();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = System.nanoTime();
            for (var number = 0L; number < requests; number++) {
                var due = begun + number * interval;
                waitUntil(due);
                threads.execute(() -> {
                    try {
                        request.run();
                        latencies.recordValue(System.nanoTime() - due);
                    } catch (RuntimeException | AssertionError e) {
                        failed.incrementAndGet();
                    }
                });
            }
        }
        if (failed.get() > 0) {
            throw new IllegalStateException(failed + " of " + requests + " requests failed");
        }
        return latencies;
    }

    private static void waitUntil(long due) {
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    public static double percentileInMillis(Histogram nanos, double percentile) {
        return nanos.getValueAtPercentile(percentile) / 1e6;
    }
}
