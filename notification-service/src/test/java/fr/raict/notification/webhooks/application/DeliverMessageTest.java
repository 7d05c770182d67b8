package fr.raict.notification.webhooks.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import fr.raict.notification.webhooks.domain.Answer;
import fr.raict.notification.webhooks.domain.EventKind;
import fr.raict.notification.webhooks.domain.Message;
import fr.raict.notification.webhooks.domain.MessageState.Kind;
import fr.raict.notification.webhooks.domain.SampleWebhooks;
import fr.raict.notification.webhooks.domain.Webhook;
import fr.raict.notification.webhooks.domain.WebhookRefused.IsSwitchedOff;
import fr.raict.notification.webhooks.domain.WebhookRefused.StaleEdit;
import fr.raict.notification.webhooks.domain.WebhookRefused.TooManyWebhooks;
import fr.raict.notification.webhooks.domain.WebhookState.Reason;
import fr.raict.notification.webhooks.domain.WebhookState.SwitchedOff;
import fr.raict.platform.aggregates.SeenVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static fr.raict.notification.webhooks.domain.SampleWebhooks.NOW;
import static fr.raict.notification.webhooks.domain.SampleWebhooks.occurrence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@Timeout(30)
class DeliverMessageTest {
    private static final WebhookSettings SETTINGS = new WebhookSettings(false, Duration.ofSeconds(10),
            Duration.ofSeconds(30), Duration.ofMillis(20));

    private final MovableClock clock = new MovableClock();
    private final WebhooksInMemory webhooks = new WebhooksInMemory();
    private final MessagesInMemory messages = new MessagesInMemory();
    private final Map<UUID, Integer> statuses = new ConcurrentHashMap<>();
    private final List<Message> sent = new ArrayList<>();
    private final MessagesDue due = new MessagesDue();
    private final KeepWebhooks keep = new KeepWebhooks(webhooks, messages, SETTINGS, clock);
    private final TellWebhooks tell = new TellWebhooks(webhooks, new FindWebhooks(webhooks, messages), messages, due,
            SETTINGS, clock);
    private final DeliverMessage delivery = delivery(this::answer);

    private DeliverMessage delivery(Receivers receivers) {
        return new DeliverMessage(webhooks, keep, messages, receivers, SETTINGS, clock);
    }

    private synchronized Answer answer(Message message, Webhook to, Instant now) {
        sent.add(message);
        return Answer.of(statuses.getOrDefault(to.id(), 200));
    }

    private Webhook webhook() {
        return webhooks.save(SampleWebhooks.webhook());
    }

    private Message tried(Webhook webhook) {
        var claimed = delivery.claim(webhook).orElseThrow();
        delivery.record(claimed, delivery.send(claimed, webhook));
        return messages.find(claimed.id()).orElseThrow();
    }

    @Test
    void sendsAnEventThatIsReadTwiceOnce() {
        var webhook = webhook();
        var other = webhook();
        var event = occurrence(EventKind.SEAT_ASSIGNED, NOW);

        tell.tell(event);
        tell.tell(event);

        assertThat(tried(webhook).state().kind()).isEqualTo(Kind.DELIVERED);
        assertThat(delivery.claim(webhook)).isEmpty();
        assertThat(tried(other).state().kind()).isEqualTo(Kind.DELIVERED);
        tell.tell(event);
        assertThat(delivery.claim(webhook)).isEmpty();
        assertThat(sent).extracting(Message::id).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void isTriedAgainOnlyOnceItIsDueAndGivenUpAfterThreeDays() {
        var webhook = webhook();
        statuses.put(webhook.id(), 500);
        tell.tell(occurrence(EventKind.SEAT_ASSIGNED, NOW));
        var last = tried(webhook);

        assertThat(delivery.claim(webhook)).isEmpty();
        for (var attempt = 2; attempt <= 10; attempt++) {
            clock.move(Duration.ofHours(24));
            last = tried(webhook);
        }

        assertThat(last.state().kind()).isEqualTo(Kind.GIVEN_UP);
        clock.move(Duration.ofDays(10));
        assertThat(delivery.claim(webhook)).isEmpty();
    }

    @Test
    void switchesTheWebhookOffWhenItsReceiverIsGone() {
        var webhook = webhook();
        statuses.put(webhook.id(), 410);
        IntStream.range(0, 3).forEach(_ -> tell.tell(occurrence(EventKind.SEAT_ASSIGNED, NOW)));

        tried(webhook);

        var off = webhooks.find(webhook.id()).orElseThrow();
        assertThat(off.state()).isEqualTo(new SwitchedOff(Reason.GONE, NOW));
        assertThat(messages.all()).hasSize(3).allMatch(each -> each.state().kind() == Kind.ENDED);
        tell.tell(occurrence(EventKind.SEAT_ASSIGNED, NOW));
        assertThat(messages.all()).hasSize(3);
        assertThatExceptionOfType(IsSwitchedOff.class).isThrownBy(() -> tell.ping(off.id(), UUID.randomUUID()));
    }

    @Test
    void endsWhatWasQueuedWhileTheWebhookWasBeingSwitchedOff() {
        var webhook = webhook();
        var off = webhooks.save(webhook.switchedOff(Reason.BY_HAND, NOW));
        messages.addOnce(Message.of(occurrence(EventKind.SEAT_ASSIGNED, NOW), webhook.id(), NOW));

        assertThat(delivery.claim(off)).isEmpty();
        assertThat(messages.all()).allMatch(each -> each.state().kind() == Kind.ENDED);
        assertThat(sent).isEmpty();
    }

    @Test
    void switchesAWebhookOffForWhichTooManyWait() {
        var webhook = webhook();
        var other = webhook();
        IntStream.range(0, Webhook.MOST_WAITING).forEach(_ -> messages
                .addOnce(Message.of(occurrence(EventKind.SEAT_ASSIGNED, NOW), webhook.id(), NOW)));
        delivery.switchOffWhereTooManyWait();
        assertThat(webhooks.find(webhook.id())).hasValueSatisfying(each -> assertThat(each.isActive()).isTrue());

        tell.tell(occurrence(EventKind.SEAT_ASSIGNED, NOW));
        delivery.switchOffWhereTooManyWait();

        assertThat(webhooks.find(webhook.id()).orElseThrow().state())
                .isEqualTo(new SwitchedOff(Reason.TOO_MANY_WAITING, NOW));
        assertThat(messages.waiting(webhook.id(), 1)).isZero();
        assertThat(webhooks.find(other.id()).orElseThrow().isActive()).isTrue();
    }

    @Test
    void sendsAgainUnderTheSameIdWhatWasSentAndNotRecorded() {
        var webhook = webhook();
        tell.tell(occurrence(EventKind.SEAT_ASSIGNED, NOW));
        delivery.send(delivery.claim(webhook).orElseThrow(), webhook); // and here the instance dies

        assertThat(delivery.claim(webhook)).isEmpty();
        clock.move(SETTINGS.lease());
        assertThat(tried(webhook).state().kind()).isEqualTo(Kind.DELIVERED);

        assertThat(sent).hasSize(2).extracting(Message::id).containsOnly(messages.all().getFirst().id());
    }

    @Test
    void takesAnAttemptThatBreaksForOneThatFailed() {
        var webhook = webhook();
        tell.tell(occurrence(EventKind.SEAT_ASSIGNED, NOW));
        var broken = delivery((_, _, _) -> {
            throw new IllegalStateException("broken");
        });

        var tried = broken.send(broken.claim(webhook).orElseThrow(), webhook);

        assertThat(tried.lastAnswer()).isEqualTo(Answer.none(Answer.Cause.NOT_REACHED));
        assertThat(tried.state().kind()).isEqualTo(Kind.WAITING);
    }

    @Test
    void aReceiverThatNeverAnswersTakesItsOwnTurnOnly() throws InterruptedException {
        var slow = webhook();
        var quick = webhook();
        var over = new CountDownLatch(1);
        var dispatcher = new MessageDispatcher(delivery((message, to, now) -> {
            if (to.id().equals(slow.id())) {
                waitFor(over);
            }
            return answer(message, to, now);
        }), due, SETTINGS);
        IntStream.range(0, 30).forEach(_ -> tell.tell(occurrence(EventKind.SEAT_ASSIGNED, NOW)));

        dispatcher.start();
        try {
            await().until(() -> delivered(quick) == 30);
            assertThat(delivered(slow)).isZero();
        } finally {
            over.countDown();
        }
        await().until(() -> delivered(slow) == 30);
        dispatcher.stop();
    }

    private long delivered(Webhook webhook) {
        return messages.all().stream().filter(each -> each.webhook().equals(webhook.id()))
                .filter(each -> each.state().kind() == Kind.DELIVERED).count();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void resendsWhatWasDeliveredUnderItsId() {
        var webhook = webhook();
        tell.tell(occurrence(EventKind.SEAT_ASSIGNED, NOW));
        var delivered = tried(webhook);

        tell.resend(webhook.id(), delivered.id());

        assertThat(tried(webhook).id()).isEqualTo(delivered.id());
        assertThat(sent).hasSize(2);
    }

    @Test
    void keepsTwentyWebhooksAndNoMore() {
        var id = UUID.randomUUID();
        var kinds = Set.of(EventKind.SEAT_ASSIGNED);
        keep.add(id, "https://tool.example.org", kinds, "a");
        IntStream.range(1, 20).forEach(_ -> keep.add(UUID.randomUUID(), "https://tool.example.org", kinds, "a"));

        assertThatExceptionOfType(TooManyWebhooks.class)
                .isThrownBy(() -> keep.add(UUID.randomUUID(), "https://tool.example.org", kinds, "a"));
        assertThat(keep.add(id, "https://tool.example.org", kinds, "a").version()).isOne();
    }

    @Test
    void refusesAStaleChange() {
        var webhook = webhook();
        keep.renewSecret(webhook.id(), new SeenVersion(1));

        assertThatExceptionOfType(StaleEdit.class).isThrownBy(() -> keep.change(webhook.id(), new SeenVersion(1),
                "https://tool.example.org", Set.of(EventKind.SEAT_ASSIGNED), true));
    }

    private static final class MovableClock extends Clock {
        private volatile Instant now = NOW;

        void move(Duration on) {
            now = now.plus(on);
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
