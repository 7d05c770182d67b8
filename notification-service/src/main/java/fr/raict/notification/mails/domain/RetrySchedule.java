package fr.raict.notification.mails.domain;

import java.time.Duration;

/**
 * When a mail is tried again: exponential back-off, spread so that mails which failed together do not return together.
 *
 * @param first
 *            pause after the first attempt
 * @param longest
 *            bound of the doubling
 * @param attempts
 *            after which a mail is given up, at least 1
 */
public record RetrySchedule(Duration first, Duration longest, int attempts) {
    private static final int DOUBLINGS_WITHOUT_OVERFLOW = 30;

    public RetrySchedule {
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts " + attempts);
        }
        if (first.isNegative() || first.compareTo(longest) > 0) {
            throw new IllegalArgumentException("first " + first);
        }
    }

    boolean isLast(int attempt) {
        return attempt >= attempts;
    }

    /**
     * @param attempt
     *            the one that failed, from 1
     * @param spread
     *            from 0 (half of the exponential pause) to 1 (all of it)
     */
    public Duration pauseAfter(int attempt, double spread) {
        var doublings = Math.min(attempt - 1, DOUBLINGS_WITHOUT_OVERFLOW);
        var pause = Math.min(first.toMillis() << doublings, longest.toMillis());
        return Duration.ofMillis(Math.round(pause * (1 + spread) / 2));
    }
}
