package fr.raict.notification.mails.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ObstructionTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final RetrySchedule PAUSES = new RetrySchedule(Duration.ofSeconds(5), Duration.ofMinutes(15),
            Integer.MAX_VALUE);
    private static final DeliveryOutcome.Obstructed QUOTA = refusal(Obstacle.QUOTA_EXCEEDED, "550 5.4.5 Quota");
    private static final DeliveryOutcome.Obstructed POLICY = refusal(Obstacle.POLICY_REFUSED, "554 5.7.1 No");

    private final Obstruction begun = Obstruction.begun(mail(), QUOTA, NOW, PAUSES, 1);

    @Test
    void holdsMailsBackOnceThreeDifferentOnesWereRefused() {
        var same = begun.refused().getFirst();

        var twice = begun.with(same, QUOTA, NOW, PAUSES, 1).with(same, QUOTA, NOW, PAUSES, 1);
        var two = begun.with(mail(), QUOTA, NOW, PAUSES, 1);
        var three = two.with(mail(), POLICY, NOW, PAUSES, 1);

        assertThat(twice.isHeld()).isFalse();
        assertThat(two.isHeld()).isFalse();
        assertThat(three.isHeld()).isTrue();
        assertThat(three.obstacle()).isEqualTo(Obstacle.POLICY_REFUSED);
        assertThat(three.reply()).isEqualTo("554 5.7.1 No");
        assertThat(three.since()).isEqualTo(NOW);
    }

    @Test
    void remembersNoMoreMailsThanItTakes() {
        var many = begun;
        for (int i = 0; i < 100; i++) {
            many = many.with(mail(), QUOTA, NOW, PAUSES, 1);
        }

        assertThat(many.refused()).hasSize(3);
    }

    @Test
    void pausesLongerAfterEachTryButNoLongerForMailsThatWereUnderWay() {
        assertThat(begun.until()).isEqualTo(NOW.plusSeconds(5));
        var held = begun.with(mail(), QUOTA, NOW, PAUSES, 1).with(mail(), QUOTA, NOW, PAUSES, 1);
        for (int i = 0; i < 8; i++) {
            held = held.with(mail(), QUOTA, NOW.plusSeconds(6), PAUSES, 1);
        }

        assertThat(held.until()).isEqualTo(NOW.plusSeconds(5));
        assertThat(held.isOver(NOW.plusSeconds(4))).isFalse();
        assertThat(held.isOver(NOW.plusSeconds(5))).isTrue();
        assertThat(held.tried(NOW.plusSeconds(5), PAUSES, 1).until()).isEqualTo(NOW.plusSeconds(15));
    }

    private static MailId mail() {
        return new MailId(UUID.randomUUID());
    }

    private static DeliveryOutcome.Obstructed refusal(Obstacle obstacle, String reply) {
        return new DeliveryOutcome.Obstructed(obstacle, new Failure(Failure.Cause.MESSAGE_REFUSED, reply));
    }
}
