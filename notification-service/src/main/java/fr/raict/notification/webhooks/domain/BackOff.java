package fr.raict.notification.webhooks.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When a message is tried again, as the Standard Webhooks propose it: over three days in all. Each pause is up to a
 * tenth shorter, so that what failed together does not return together.
 */
public final class BackOff {
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(5), Duration.ofMinutes(5),
            Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(5), Duration.ofHours(10),
            Duration.ofHours(14), Duration.ofHours(20), Duration.ofHours(24));
    private static final double SHORTER = 0.1;

    private BackOff() {}

    /**
     * @param attempt the one that failed, from 1
     * @param spread from 0 (the whole pause) to 1 (a tenth less)
     * @return empty after the last one
     */
    public static Optional<Duration> after(int attempt, double spread) {
        return attempt > PAUSES.size() ? Optional.empty()
                : Optional.of(PAUSES.get(attempt - 1))
                        .map(pause -> Duration.ofMillis(Math.round(pause.toMillis() * (1 - spread * SHORTER))));
    }
}
