package fr.raict.notification.webhooks.domain;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BackOffTest {

    @Test
    void triesTenTimesInThreeDays() {
        var longest = IntStream.rangeClosed(1, 9).mapToObj(attempt -> BackOff.after(attempt, 0).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);
        var shortest = IntStream.rangeClosed(1, 9).mapToObj(attempt -> BackOff.after(attempt, 1).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(longest).isBetween(Duration.ofHours(72), Duration.ofHours(76));
        assertThat(shortest).isBetween(Duration.ofHours(67), Duration.ofHours(72));
        assertThat(BackOff.after(10, 0.5)).isEmpty();
    }

    @Test
    void beginsWithSecondsAndSpreadsWhatFailedTogether() {
        assertThat(BackOff.after(1, 0)).contains(Duration.ofSeconds(5));
        assertThat(BackOff.after(1, 1)).contains(Duration.ofMillis(4_500));
    }
}
