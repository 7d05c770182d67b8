package fr.raict.notification.mails.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import fr.raict.notification.mails.domain.DeliveryOutcome;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.MailState;
import fr.raict.notification.mails.domain.Obstacle;
import fr.raict.notification.mails.domain.Obstruction;
import fr.raict.notification.mails.domain.RetrySchedule;
import fr.raict.notification.mails.domain.SampleMails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class MailDispatcherTest {
    private static final DeliveryOutcome ACCEPTED = new DeliveryOutcome.Accepted();
    private static final DeliveryOutcome QUOTA_EXCEEDED = new DeliveryOutcome.Obstructed(Obstacle.QUOTA_EXCEEDED,
            new Failure(Failure.Cause.MESSAGE_REFUSED, "550 5.4.5 Daily quota exceeded"));
    private static final DeliveryOutcome SPAM = new DeliveryOutcome.Obstructed(Obstacle.POLICY_REFUSED,
            new Failure(Failure.Cause.MESSAGE_REFUSED, "550 5.7.1 Looks like spam"));

    private final Clock clock = Clock.systemUTC();
    private final Map<MailId, List<String>> handedOver = new ConcurrentHashMap<>();
    private final ObstructionsInMemory obstructions = new ObstructionsInMemory();
    private final List<MailDispatcher> dispatchers = new ArrayList<>();
    private MailsInMemory mails = new MailsInMemory();
    private MailServers servers = this::accept;

    @AfterEach
    void stop() {
        dispatchers.forEach(MailDispatcher::stop);
    }

    @Test
    void deliversWhatIsDue() {
        var mail = queue();

        dispatcher(Duration.ofSeconds(20)).start();

        awaitSent(mail);
        assertThat(handedOver.get(mail.id())).hasSize(1);
    }

    @Test
    void isWokenInsteadOfWaitingForTheNextLook() {
        var due = new MailsDue();
        dispatcher(Duration.ofSeconds(20), Duration.ofHours(1), due).start();

        var mail = queue();
        due.give();

        awaitSent(mail);
    }

    @Test
    void twoInstancesDeliverEachMailOnce() {
        var all = new ArrayList<Mail>();
        for (int i = 0; i < 500; i++) {
            all.add(queue());
        }

        dispatcher(Duration.ofSeconds(20)).start();
        dispatcher(Duration.ofSeconds(20)).start();

        await().until(() -> all.stream().allMatch(this::isSent));
        assertThat(handedOver.values()).hasSize(500).allSatisfy(times -> assertThat(times).hasSize(1));
    }

    @Test
    void handsOverAgainWithTheSameMessageIdWhenItsInstanceDiedBeforeRecording() {
        var mail = queue();
        var dying = deliverMail(settings(Duration.ofMillis(50), Duration.ofMillis(10)));
        dying.handOver(dying.claim(mail).orElseThrow()); // accepted, never recorded

        dispatcher(Duration.ofMillis(50)).start();

        awaitSent(mail);
        assertThat(handedOver.get(mail.id())).hasSize(2).containsOnly(mail.messageId("example.org"));
    }

    @Test
    void keepsItsClaimOnAMailThatTakesLongerThanTheLease() {
        var release = new CountDownLatch(1);
        servers = (mail, content) -> {
            var outcome = accept(mail, content);
            awaitQuietly(release);
            return outcome;
        };
        var mail = queue();
        dispatcher(Duration.ofMillis(150)).start();
        dispatcher(Duration.ofMillis(150)).start();

        await().pollDelay(Duration.ofMillis(600)).until(() -> handedOver.containsKey(mail.id()));
        release.countDown();

        awaitSent(mail);
        assertThat(handedOver.get(mail.id())).hasSize(1);
    }

    @Test
    void recordsOnceTheDatabaseIsBackInsteadOfSendingAgain() {
        var down = new AtomicBoolean();
        mails = new MailsInMemory() {
            @Override
            public Optional<Mail> replace(Mail before, Mail after) {
                if (down.get()) {
                    throw new DataAccessResourceFailureException("down");
                }
                return super.replace(before, after);
            }
        };
        servers = (mail, content) -> {
            down.set(true);
            return accept(mail, content);
        };
        var mail = queue();
        dispatcher(Duration.ofMillis(50)).start();

        await().pollDelay(Duration.ofMillis(300)).until(() -> handedOver.containsKey(mail.id()));
        down.set(false);

        awaitSent(mail);
        assertThat(handedOver.get(mail.id())).hasSize(1);
    }

    @Test
    void survivesADatabaseThatCannotBeRead() {
        var failures = new AtomicInteger(3);
        mails = new MailsInMemory() {
            @Override
            public List<Mail> due(Instant now, int limit) {
                if (failures.getAndDecrement() > 0) {
                    throw new DataAccessResourceFailureException("down");
                }
                return super.due(now, limit);
            }
        };
        var mail = queue();

        dispatcher(Duration.ofSeconds(20)).start();

        awaitSent(mail);
    }

    @Test
    void triesAgainLaterWhatFailedUnforeseen() {
        servers = (mail, content) -> {
            accept(mail, content);
            throw new IllegalStateException("unforeseen");
        };
        var mail = queue();

        dispatcher(Duration.ofSeconds(20)).start();

        await().until(() -> mails.find(mail.id()).orElseThrow().lastFailure() != null);
        assertThat(mails.find(mail.id()).orElseThrow().state()).isInstanceOf(MailState.Queued.class);
    }

    @Test
    void holdsTheQueueBackWhileTheServerTakesNothingAndThenSendsAllOnce() {
        var quotaExceeded = new AtomicBoolean(true);
        var refused = new AtomicInteger();
        servers = (mail, content) -> {
            if (quotaExceeded.get()) {
                refused.incrementAndGet();
                return QUOTA_EXCEEDED;
            }
            return accept(mail, content);
        };
        var all = new ArrayList<Mail>();
        for (int i = 0; i < 200; i++) {
            all.add(queue());
        }

        dispatcher(Duration.ofSeconds(20)).start();
        dispatcher(Duration.ofSeconds(20)).start();
        await().until(() -> obstructions.current().filter(Obstruction::isHeld).filter(held -> held.tries() > 4)
                .isPresent());
        assertThat(refused.get()).isLessThan(40);
        assertThat(all).noneMatch(mail -> mails.find(mail.id()).orElseThrow().state() instanceof MailState.Failed);
        quotaExceeded.set(false);

        await().until(() -> all.stream().allMatch(this::isSent));
        assertThat(handedOver.values()).hasSize(200).allSatisfy(times -> assertThat(times).hasSize(1));
        assertThat(obstructions.current()).isEmpty();
    }

    @Test
    void letsNoMailThatIsItselfToBlameHoldUpTheOthers() {
        var poisoned = new ArrayList<Mail>();
        for (int i = 0; i < 20; i++) {
            poisoned.add(queue());
        }
        var ids = poisoned.stream().map(Mail::id).collect(Collectors.toSet());
        servers = (mail, content) -> ids.contains(mail.id()) ? SPAM : accept(mail, content);
        dispatcher(Duration.ofSeconds(20)).start();
        await().until(() -> obstructions.current().filter(Obstruction::isHeld).isPresent());

        var good = new ArrayList<Mail>();
        for (int i = 0; i < 50; i++) {
            good.add(queue());
        }

        await().until(() -> good.stream().allMatch(this::isSent));
    }

    private Mail queue() {
        return mails.add(SampleMails.queued("anais@example.org", clock.instant())).orElseThrow();
    }

    private DeliveryOutcome accept(Mail mail, ComposedMail content) {
        handedOver.computeIfAbsent(mail.id(), _ -> new CopyOnWriteArrayList<>())
                .add(mail.messageId("example.org"));
        return ACCEPTED;
    }

    private void awaitSent(Mail mail) {
        await().until(() -> isSent(mail));
    }

    private boolean isSent(Mail mail) {
        return mails.find(mail.id()).orElseThrow().state() instanceof MailState.Sent;
    }

    private MailDispatcher dispatcher(Duration lease) {
        return dispatcher(lease, Duration.ofMillis(10), new MailsDue());
    }

    private MailDispatcher dispatcher(Duration lease, Duration poll, MailsDue due) {
        var settings = settings(lease, poll);
        var dispatcher = new MailDispatcher(deliverMail(settings), due, settings);
        dispatchers.add(dispatcher);
        return dispatcher;
    }

    private DeliverMail deliverMail(DeliverySettings settings) {
        return new DeliverMail(mails, new Addresses(new ContactsInMemory()),
                ComposeMailFixture.composer(),
                (mail, composed) -> servers.deliver(mail, composed),
                new HoldMailsBack(obstructions, settings, clock), settings, clock);
    }

    private static DeliverySettings settings(Duration lease, Duration poll) {
        return new DeliverySettings(4, lease, poll,
                new RetrySchedule(Duration.ofMillis(20), Duration.ofHours(6), 16),
                new DeliverySettings.Hold(Duration.ofMillis(200), Duration.ofDays(5)));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
