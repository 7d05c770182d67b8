package fr.raict.notification.webhooks.domain;

import java.time.Duration;

import fr.raict.notification.webhooks.domain.MessageState.Delivered;
import fr.raict.notification.webhooks.domain.MessageState.Ended;
import fr.raict.notification.webhooks.domain.MessageState.GivenUp;
import fr.raict.notification.webhooks.domain.MessageState.Kind;
import fr.raict.notification.webhooks.domain.MessageState.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static fr.raict.notification.webhooks.domain.SampleWebhooks.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class MessageTest {
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final Webhook webhook = SampleWebhooks.webhook();
    private final Occurrence occurrence = SampleWebhooks.occurrence(EventKind.SEAT_ASSIGNED, NOW);
    private final Message message = Message.of(occurrence, webhook.id(), NOW);

    @Test
    void hasOneIdForAnEventAndAWebhook() {
        assertThat(Message.of(occurrence, webhook.id(), NOW.plusSeconds(9)).id()).isEqualTo(message.id());
        assertThat(Message.of(occurrence, SampleWebhooks.webhook().id(), NOW).id()).isNotEqualTo(message.id());
    }

    @Test
    void isClaimedByOneUntilTheLeaseEnds() {
        var claimed = message.claimed(NOW, LEASE);

        assertThatIllegalStateException().isThrownBy(() -> claimed.claimed(NOW.plusSeconds(29), LEASE));
        assertThat(claimed.claimed(NOW.plusSeconds(30), LEASE).attempts()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"200, DELIVERED", "204, DELIVERED", "299, DELIVERED", "410, ENDED", "302, WAITING", "400, WAITING",
            "404, WAITING", "429, WAITING", "500, WAITING", "999, WAITING"})
    void reachesTheStateThatTheStatusMeans(int status, Kind state) {
        var tried = message.claimed(NOW, LEASE).after(Answer.of(status), NOW, 0);

        assertThat(tried.state().kind()).isEqualTo(state);
        assertThat(tried.lastAnswer()).isEqualTo(Answer.of(status));
    }

    @Test
    void isGivenUpAfterThreeDays() {
        var now = NOW;
        var tried = message;
        while (tried.state() instanceof Waiting(var dueAt)) {
            now = dueAt;
            tried = tried.claimed(now, LEASE).after(Answer.none(Answer.Cause.TIMED_OUT), now, 0);
        }

        assertThat(tried.state()).isEqualTo(new GivenUp(now));
        assertThat(tried.attempts()).isEqualTo(10);
        assertThat(Duration.between(NOW, now)).isBetween(Duration.ofHours(72), Duration.ofHours(76));
    }

    @Test
    void isResentFromTheStart() {
        var later = NOW.plusSeconds(90);
        var delivered = message.claimed(NOW, LEASE).after(Answer.of(200), NOW, 0);

        var resent = delivered.resent(later, LEASE);

        assertThat(delivered.state()).isEqualTo(new Delivered(NOW));
        assertThat(resent.state()).isEqualTo(new Waiting(later));
        assertThat(resent.attempts()).isZero();
        assertThat(resent.id()).isEqualTo(message.id());
        assertThat(message.claimed(NOW, LEASE).after(Answer.of(410), NOW, 0).state()).isEqualTo(new Ended(NOW));
    }

    @Test
    void thatWaitsLongIsTriedAtOnceAndOneThatIsTriedIsLeftAlone() {
        var failed = message.claimed(NOW, LEASE).after(Answer.of(500), NOW, 0);
        var failedTwice = failed.claimed(NOW.plusSeconds(5), LEASE).after(Answer.of(500), NOW.plusSeconds(5), 0);
        var tried = message.claimed(NOW, LEASE);

        assertThat(failedTwice.resent(NOW.plusSeconds(6), LEASE).isDue(NOW.plusSeconds(6))).isTrue();
        assertThat(failedTwice.resent(NOW.plusSeconds(6), LEASE).attempts()).isEqualTo(2);
        assertThat(tried.resent(NOW, LEASE)).isSameAs(tried);
    }

    @Test
    void holdsIdsOnly() {
        var at = NOW.plusMillis(120);
        var told = new Occurrence(occurrence.event(), EventKind.WORKSHOP_REVISED, at, occurrence.about(),
                occurrence.edition(), null, null);

        assertThat(told.body()).isEqualTo("""
                {"type":"agenda.workshop-revised.v1","timestamp":"2026-11-02T08:00:00.120Z",\
                "data":{"id":"%s","edition":"%s"}}""".formatted(told.about(), told.edition()));
        assertThat(occurrence.body()).contains("\"registration\":\"" + occurrence.registration() + "\"",
                "\"participant\":\"" + occurrence.participant() + "\"");
    }
}
