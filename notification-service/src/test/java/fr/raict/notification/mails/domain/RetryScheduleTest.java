package fr.raict.notification.mails.domain;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetryScheduleTest {
    private final RetrySchedule schedule = new RetrySchedule(Duration.ofSeconds(5), Duration.ofHours(6), 16);

    @Test
    void doublesUpToTheLongestPause() {
        assertThat(schedule.pauseAfter(1, 1)).hasSeconds(5);
        assertThat(schedule.pauseAfter(2, 1)).hasSeconds(10);
        assertThat(schedule.pauseAfter(3, 1)).hasSeconds(20);
        assertThat(schedule.pauseAfter(14, 1)).hasHours(6);
        assertThat(schedule.pauseAfter(1_000, 1)).hasHours(6);
    }

    @Test
    void spreadsBetweenHalfAndAllOfThePause() {
        assertThat(schedule.pauseAfter(2, 0)).hasSeconds(5);
        assertThat(schedule.pauseAfter(2, 0.5)).hasMillis(7_500);
    }
}
