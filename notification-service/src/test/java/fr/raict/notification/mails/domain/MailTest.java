package fr.raict.notification.mails.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import fr.raict.notification.mails.domain.MailState.Failed;
import fr.raict.notification.mails.domain.MailState.Queued;
import fr.raict.notification.mails.domain.MailState.Sent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MailTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final RetrySchedule SCHEDULE = new RetrySchedule(Duration.ofSeconds(5), Duration.ofHours(6), 3);
    private static final DeliveryOutcome DEFERRED = new DeliveryOutcome.Deferred("451 later");

    private static final Failure UNKNOWN = new Failure(Failure.Cause.ADDRESS_REFUSED, "550 unknown");

    private final Mail queued = SampleMails.queued("anais@example.org", NOW);

    @Test
    void isDueAtOnceAndNoLongerOnceClaimed() {
        var claimed = queued.claimed(NOW, LEASE);

        assertThat(queued.isDue(NOW)).isTrue();
        assertThat(claimed.isDue(NOW.plusSeconds(19))).isFalse();
        assertThat(claimed.isDue(NOW.plusSeconds(20))).isTrue();
        assertThat(claimed.attempts()).isEqualTo(1);
        assertThatThrownBy(() -> claimed.claimed(NOW, LEASE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isSentOnceAccepted() {
        var sent = queued.claimed(NOW, LEASE).after(new DeliveryOutcome.Accepted(), NOW, SCHEDULE, 1);

        assertThat(sent.state()).isEqualTo(new Sent(NOW));
        assertThat(sent.lastFailure()).isNull();
        assertThat(sent.isDue(NOW.plusSeconds(1_000_000))).isFalse();
    }

    @Test
    void waitsLongerAfterEachPassingFailureAndFailsAfterTheLast() {
        var first = queued.claimed(NOW, LEASE).after(DEFERRED, NOW, SCHEDULE, 1);
        var second = first.claimed(NOW.plusSeconds(5), LEASE).after(DEFERRED, NOW.plusSeconds(5), SCHEDULE, 1);
        var third = second.claimed(NOW.plusSeconds(15), LEASE).after(DEFERRED, NOW.plusSeconds(15), SCHEDULE, 1);

        assertThat(first.state()).isEqualTo(new Queued(NOW.plusSeconds(5)));
        assertThat(second.state()).isEqualTo(new Queued(NOW.plusSeconds(15)));
        assertThat(third.state()).isEqualTo(new Failed(NOW.plusSeconds(15)));
        assertThat(third.lastFailure()).isEqualTo(new Failure(Failure.Cause.NEVER_TAKEN, "451 later"));
    }

    @Test
    void failsAtOnceWhenRefused() {
        var refused = queued.claimed(NOW, LEASE).after(new DeliveryOutcome.Refused(UNKNOWN), NOW, SCHEDULE, 1);

        assertThat(refused.state()).isEqualTo(new Failed(NOW));
        assertThat(refused.lastFailure()).isEqualTo(UNKNOWN);
    }

    @Test
    void keepsItsMessageIdForAllAttemptsOfARoundAndGetsANewOneWhenSentAgain() {
        var retried = queued.claimed(NOW, LEASE).after(DEFERRED, NOW, SCHEDULE, 1);
        var sent = retried.claimed(NOW.plusSeconds(5), LEASE).after(new DeliveryOutcome.Accepted(), NOW, SCHEDULE, 1);
        var resent = sent.resent(NOW.plusSeconds(100));

        assertThat(retried.messageId("example.org")).isEqualTo(queued.messageId("example.org"));
        assertThat(resent.messageId("example.org")).isNotEqualTo(queued.messageId("example.org"));
        assertThat(resent.isDue(NOW.plusSeconds(100))).isTrue();
        assertThat(resent.attempts()).isZero();
        assertThat(resent.queuedAt()).isEqualTo(NOW.plusSeconds(100));
    }

    @Test
    void tellsOfEachFailureAndOfASuccessOnlyAfterOne() {
        var sent = queued.claimed(NOW, LEASE).after(new DeliveryOutcome.Accepted(), NOW, SCHEDULE, 1);
        var failed = queued.claimed(NOW, LEASE).after(new DeliveryOutcome.Refused(UNKNOWN), NOW, SCHEDULE, 1);
        var again = failed.resent(NOW).claimed(NOW, LEASE);

        assertThat(sent.announced()).isEqualTo(Announced.NOTHING);
        assertThat(failed.announced()).isEqualTo(new Announced(1, true));
        assertThat(again.after(DEFERRED, NOW, SCHEDULE, 1).announced()).isEqualTo(new Announced(1, true));
        assertThat(again.after(new DeliveryOutcome.Refused(UNKNOWN), NOW, SCHEDULE, 1).announced())
                .isEqualTo(new Announced(2, true));
        assertThat(again.after(new DeliveryOutcome.Accepted(), NOW, SCHEDULE, 1).announced())
                .isEqualTo(new Announced(2, false));
    }

    @Test
    void waitsForDaysWithoutUsingUpItsAttemptsWhileNoMailIsTaken() {
        var held = queued.claimed(NOW, LEASE).heldBack(UNKNOWN, NOW, NOW.plusSeconds(900), Duration.ofDays(5));
        var later = held.claimed(NOW.plusSeconds(900), LEASE);
        var givenUp = later.heldBack(UNKNOWN, NOW.plus(Duration.ofDays(5)), NOW, Duration.ofDays(5));

        assertThat(held.state()).isEqualTo(new Queued(NOW.plusSeconds(900)));
        assertThat(held.attempts()).isZero();
        assertThat(held.lastFailure()).isEqualTo(UNKNOWN);
        assertThat(givenUp.state()).isEqualTo(new Failed(NOW.plus(Duration.ofDays(5))));
        assertThat(givenUp.announced()).isEqualTo(new Announced(1, true));
    }

    @Test
    void isNotSentAgainWhileItWaits() {
        assertThat(queued.resent(NOW)).isSameAs(queued);
    }

    @Test
    void isTheSameForTheSameEventTextAndAddress() {
        var event = UUID.randomUUID();

        assertThat(MailId.of(event, "invitation", "Anais@Example.org"))
                .isEqualTo(MailId.of(event, "invitation", "anais@example.org"));
        assertThat(MailId.of(event, "invitation", "a@example.org"))
                .isNotEqualTo(MailId.of(event, "invitation", "b@example.org"))
                .isNotEqualTo(MailId.of(event, "expert-accepted", "a@example.org"))
                .isNotEqualTo(MailId.of(UUID.randomUUID(), "invitation", "a@example.org"));
    }
}
