package fr.raict.gateway.protection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import fr.raict.gateway.protection.RateLimits.Limit;
import fr.raict.gateway.site.SiteArea;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RequestBudgetsTest {

    private final PatientClock clock = new PatientClock();
    private final RequestBudgets budgets = new RequestBudgets(limits(new Limit(true, 3, Duration.ofSeconds(30))),
            clock);

    @Test
    void givesEachClientItsBudgetAndThenTheTimeToWait() {
        spend(3, "claire");

        assertThat(budgets.take("claire", SiteArea.PAGES)).isEqualTo(Duration.ofSeconds(10));
        assertThat(budgets.take("karim", SiteArea.PAGES)).isZero();
    }

    @Test
    void givesRequestsBackEvenlyOverTime() {
        spend(3, "claire");

        clock.advance(Duration.ofSeconds(10));

        assertThat(budgets.take("claire", SiteArea.PAGES)).isZero();
        assertThat(budgets.take("claire", SiteArea.PAGES)).isPositive();
    }

    @Test
    void countsEachAreaByItself() {
        spend(3, "claire");

        assertThat(budgets.take("claire", SiteArea.AGENDA)).isZero();
    }

    @Test
    void countsNothingWhereTheLimitIsOff() {
        var open = new RequestBudgets(limits(new Limit(false, 1, Duration.ofDays(1))), clock);

        assertThat(IntStream.range(0, 10_000)).allMatch(_ -> open.take("claire", SiteArea.PAGES).isZero());
    }

    @Test
    void refusesToStartWithoutALimitForAnArea() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RateLimits(Map.of()))
                .withMessageContaining("raict.rate-limit");
    }

    private void spend(int requests, String client) {
        IntStream.range(0, requests).forEach(_ -> assertThat(budgets.take(client, SiteArea.PAGES)).isZero());
    }

    private static RateLimits limits(Limit limit) {
        var limits = new HashMap<SiteArea, Limit>();
        Arrays.stream(SiteArea.values()).forEach(area -> limits.put(area, limit));
        return new RateLimits(limits);
    }

    private static final class PatientClock extends Clock {

        private Instant now = Instant.parse("2026-10-14T09:00:00Z");

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
