package fr.raict.gateway.protection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.raict.gateway.site.SiteArea;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import org.springframework.stereotype.Component;

/** What each client may still request. Bounded: the least used are forgotten, which only ever gives a full budget back. */
@Component
class RequestBudgets {

    private static final int MOST_CLIENTS = 100_000;
    /** Whoever waits as long has a full budget of every area again. */
    private static final Duration LONGEST_LIMIT = Duration.ofHours(1);

    private final RateLimits limits;
    private final TimeMeter time;
    private final Cache<Client, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(LONGEST_LIMIT)
            .build();

    RequestBudgets(RateLimits limits, Clock clock) {
        this.limits = limits;
        this.time = new ClockTime(clock);
    }

    /** Takes one request from the budget. Zero if there was one, else the time until there is. */
    Duration take(String client, SiteArea area) {
        if (!limits.of(area).enabled()) {
            return Duration.ZERO;
        }
        var probe = buckets.get(new Client(client, area), this::fullBucket).tryConsumeAndReturnRemaining(1);
        return Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket fullBucket(Client client) {
        var limit = limits.of(client.area());
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit.requests()).refillGreedy(limit.requests(), limit.per()))
                .withCustomTimePrecision(time)
                .build();
    }

    private record Client(String name, SiteArea area) {}

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
