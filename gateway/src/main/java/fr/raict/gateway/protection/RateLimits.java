package fr.raict.gateway.protection;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

import fr.raict.gateway.site.SiteArea;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/** How many requests one client may send to each area of the site. */
@ConfigurationProperties("raict")
record RateLimits(Map<SiteArea, Limit> rateLimit) {

    RateLimits {
        Arrays.stream(SiteArea.values()).forEach(area -> Assert.isTrue(rateLimit.containsKey(area),
                () -> "raict.rate-limit.%s is missing".formatted(area)));
    }

    /** At most {@code requests} at once; they come back evenly over the time {@code per}. */
    record Limit(boolean enabled, long requests, Duration per) {}

    Limit of(SiteArea area) {
        return Objects.requireNonNull(rateLimit.get(area));
    }
}
