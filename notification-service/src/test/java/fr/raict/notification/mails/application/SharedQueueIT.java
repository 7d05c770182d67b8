package fr.raict.notification.mails.application;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailState;
import fr.raict.notification.mails.domain.RetrySchedule;
import fr.raict.notification.mails.domain.SampleMails;
import fr.raict.notification.mails.persistence.MongoMailsFixture;
import fr.raict.notification.mails.smtp.SmtpMailServersFixture;
import fr.raict.testsupport.Infrastructure;
import fr.raict.testsupport.ReceivedMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The queue on a real database in front of a real mail server, with several instances at work. */
class SharedQueueIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Clock clock = Clock.systemUTC();
    private final Mails mails = MongoMailsFixture.mails();
    private final String run = UUID.randomUUID().toString();
    private final List<MailDispatcher> instances = new ArrayList<>();

    @AfterEach
    void stop() {
        instances.forEach(MailDispatcher::stop);
    }

    @Test
    void twoInstancesSendEachMailOnce() {
        var queued = queue(200);

        start(Duration.ofSeconds(20));
        start(Duration.ofSeconds(20));

        awaitSent(queued);
        assertThat(received()).hasSize(200);
        assertThat(messageIds()).isEqualTo(messageIdsOf(queued));
    }

    @Test
    void anInstanceThatDiedBetweenAcceptanceAndRecordLeavesAtMostARepeatOfTheSameMessage() {
        var queued = queue(5);
        var dying = deliverMail(Duration.ofMillis(100));
        dying.handOver(dying.claim(queued.getFirst()).orElseThrow()); // accepted, never recorded

        start(Duration.ofMillis(100));

        awaitSent(queued);
        assertThat(received()).hasSize(6);
        assertThat(messageIds()).isEqualTo(messageIdsOf(queued));
    }

    @Test
    void triesAgainWhatTheServerPutsOffAndGivesUpWhatItRefuses() {
        var putOff = add("greylisted-" + run + "@example.org");
        var refused = add("bounce-" + run + "@example.org");

        start(Duration.ofSeconds(20));

        awaitSent(List.of(putOff));
        await().atMost(PATIENCE).until(() -> known(refused).state() instanceof MailState.Failed);
        assertThat(known(refused).attempts()).isEqualTo(1);
        assertThat(known(refused).lastFailure().detail()).contains("550");
        assertThat(Infrastructure.shared().mails().to("greylisted-" + run + "@example.org")).hasSize(1);
    }

    private List<Mail> queue(int count) {
        var queued = new ArrayList<Mail>();
        for (int i = 0; i < count; i++) {
            queued.add(add("m" + i + "-" + run + "@example.org"));
        }
        return queued;
    }

    private Mail add(String address) {
        return mails.add(SampleMails.queued(address, clock.instant())).orElseThrow();
    }

    private Mail known(Mail mail) {
        return mails.find(mail.id()).orElseThrow();
    }

    private void awaitSent(List<Mail> queued) {
        await().atMost(PATIENCE)
                .until(() -> queued.stream().allMatch(mail -> known(mail).state() instanceof MailState.Sent));
    }

    private List<ReceivedMail> received() {
        return Infrastructure.shared().mails().all().stream()
                .filter(mail -> mail.recipients().getFirst().contains(run)).toList();
    }

    private Set<String> messageIds() {
        return received().stream().map(ReceivedMail::messageId).collect(Collectors.toSet());
    }

    private static Set<String> messageIdsOf(List<Mail> queued) {
        return queued.stream().map(mail -> mail.messageId("example.org")).collect(Collectors.toSet());
    }

    private void start(Duration lease) {
        var settings = settings(lease);
        var dispatcher = new MailDispatcher(deliverMail(lease), new MailsDue(), settings);
        instances.add(dispatcher);
        dispatcher.start();
    }

    private DeliverMail deliverMail(Duration lease) {
        MailServers servers = SmtpMailServersFixture.servers();
        return new DeliverMail(mails, new Addresses(new ContactsInMemory()),
                ComposeMailFixture.composer(), servers,
                new HoldMailsBack(new ObstructionsInMemory(), settings(lease), clock), settings(lease), clock);
    }

    private static DeliverySettings settings(Duration lease) {
        return new DeliverySettings(4, lease, Duration.ofMillis(20),
                new RetrySchedule(Duration.ofMillis(100), Duration.ofSeconds(1), 10),
                new DeliverySettings.Hold(Duration.ofSeconds(1), Duration.ofDays(5)));
    }
}
