package fr.raict.notification.webhooks.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import fr.raict.notification.webhooks.domain.Answer;
import fr.raict.notification.webhooks.domain.EventKind;
import fr.raict.notification.webhooks.domain.Message;
import fr.raict.notification.webhooks.domain.MessageState.Kind;
import fr.raict.notification.webhooks.domain.SampleWebhooks;
import fr.raict.testsupport.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static fr.raict.notification.webhooks.domain.SampleWebhooks.NOW;
import static org.assertj.core.api.Assertions.assertThat;

/** The webhook of these messages is nobody's, so that nobody sends them. */
@IntegrationTest
class MongoMessagesIT {
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final UUID webhook = UUID.randomUUID();
    private final MongoMessages messages;
    private final OldMessages old;

    @Autowired
    MongoMessagesIT(MongoMessages messages, OldMessages old) {
        this.messages = messages;
        this.old = old;
    }

    private Message added(Instant at) {
        var message = Message.of(SampleWebhooks.occurrence(EventKind.SEAT_ASSIGNED, at), webhook, at);
        messages.addOnce(message);
        return messages.find(message.id()).orElseThrow();
    }

    @Test
    void keepsAMessageAsItWas() {
        var added = added(NOW);
        var claimed = messages.replace(added, added.claimed(NOW, LEASE)).orElseThrow();
        var tried = messages.replace(claimed, claimed.after(Answer.of(503), NOW, 0.5)).orElseThrow();

        assertThat(messages.find(added.id())).contains(tried);
    }

    @Test
    void addsAnEventThatIsReadTwiceOnce() {
        var added = added(NOW);
        messages.replace(added, added.claimed(NOW, LEASE).after(Answer.of(200), NOW, 0));

        messages.addOnce(Message.of(added.occurrence(), webhook, NOW.plusSeconds(60)));

        assertThat(messages.find(added.id())).hasValueSatisfying(
                found -> assertThat(found.state().kind()).isEqualTo(Kind.DELIVERED));
    }

    @Test
    void isClaimedByOneOfTwoWhoTry() {
        var added = added(NOW);

        assertThat(messages.replace(added, added.claimed(NOW, LEASE))).isPresent();
        assertThat(messages.replace(added, added.claimed(NOW, LEASE))).isEmpty();
    }

    @Test
    void findsWhatIsDueLongest() {
        var later = added(NOW.plusSeconds(5));
        var first = added(NOW);

        assertThat(messages.due(webhook, NOW.minusMillis(1))).isEmpty();
        assertThat(messages.due(webhook, NOW.plusSeconds(9))).contains(first);
        messages.replace(first, first.claimed(NOW, LEASE));
        assertThat(messages.due(webhook, NOW.plusSeconds(9))).contains(later);
        assertThat(messages.due(UUID.randomUUID(), NOW.plusSeconds(9))).isEmpty();
    }

    @Test
    void endsWhatWaitsEvenIfSomebodyTriesIt() {
        var tried = added(NOW);
        var claimed = messages.replace(tried, tried.claimed(NOW, LEASE)).orElseThrow();

        messages.endWaiting(webhook, NOW);

        assertThat(messages.replace(claimed, claimed.after(Answer.of(500), NOW, 0))).isEmpty();
        assertThat(messages.page(webhook, Kind.ENDED, 0, 10).total()).isOne();
        assertThat(messages.waiting(webhook, 10)).isZero();
        assertThat(messages.due(webhook, NOW.plus(Duration.ofDays(9)))).isEmpty();
    }

    @Test
    void isForgottenAfterThirtyDaysUnlessItWaits() {
        var clock = Instant.parse("2011-03-31T00:00:00Z");
        var delivered = added(clock.minus(Duration.ofDays(31)));
        messages.replace(delivered, delivered.claimed(clock, LEASE).after(Answer.of(200), clock, 0));
        var waiting = added(clock.minus(Duration.ofDays(31)));
        var forsaken = added(clock.minus(Duration.ofDays(35)));
        var younger = added(clock.minus(Duration.ofDays(29)));
        messages.replace(younger, younger.claimed(clock, LEASE).after(Answer.of(200), clock, 0));

        old.eraseThoseBefore(clock.minus(Duration.ofDays(30)), 100);

        assertThat(old.keptFor().getDays()).isEqualTo(30);
        assertThat(messages.find(delivered.id())).isEmpty();
        assertThat(messages.find(waiting.id())).isPresent();
        assertThat(messages.find(forsaken.id())).isEmpty();
        assertThat(messages.find(younger.id())).isPresent();
        assertThat(messages.page(webhook, null, 0, 1)).satisfies(page -> {
            assertThat(page.total()).isEqualTo(2);
            assertThat(page.messages()).extracting(Message::id).containsExactly(younger.id());
        });
        messages.removeAll(webhook);
        assertThat(messages.find(waiting.id())).isEmpty();
    }
}
