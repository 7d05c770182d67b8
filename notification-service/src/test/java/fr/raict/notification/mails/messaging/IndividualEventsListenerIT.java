package fr.raict.notification.mails.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.contracts.Person;
import fr.raict.contracts.registration.v1.EditionBrief;
import fr.raict.contracts.registration.v1.IndividualLinkRequested;
import fr.raict.notification.mails.application.ReadJournal;
import fr.raict.notification.mails.application.ReadJournal.Preview;
import fr.raict.notification.mails.application.ResendMails;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.platform.consumption.DeadLetters;
import fr.raict.platform.events.EventCodec;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.ReceivedMail;
import fr.raict.testsupport.ReceivedMails;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class IndividualEventsListenerIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Instant AT = Instant.parse("2026-11-24T08:30:00Z");

    private final KafkaTemplate<String, byte[]> kafka;
    private final EventCodec codec;
    private final ReceivedMails received;
    private final DeadLetters deadLetters;
    private final ReadJournal journal;
    private final ResendMails resendMails;

    @Autowired
    IndividualEventsListenerIT(KafkaTemplate<String, byte[]> kafka, EventCodec codec, ReceivedMails received,
            DeadLetters deadLetters, ReadJournal journal, ResendMails resendMails) {
        this.kafka = kafka;
        this.codec = codec;
        this.received = received;
        this.deadLetters = deadLetters;
        this.journal = journal;
        this.resendMails = resendMails;
    }

    @Test
    void writesOneMailPerLinkThatStillHoldsHoweverOftenAndInWhateverOrderEventsArrive() {
        var person = Events.person("fr");
        var first = requested(person, 1);
        var second = requested(person, 2);
        var third = requested(person, 3);

        List.of(second, first, second, first).forEach(this::publish);
        await().atMost(PATIENCE).until(() -> to(person).size() == 1);
        List.of(third, second, third).forEach(this::publish);

        await().atMost(PATIENCE).until(() -> to(person).size() == 2);
        await().during(Duration.ofSeconds(1)).until(() -> to(person).size() == 2);
        assertThat(to(person)).extracting(ReceivedMail::text).noneMatch(text -> text.contains(first.linkToken()))
                .anyMatch(text -> text.contains("/inscriptions/" + third.linkToken() + "?lang=fr"));
        assertThat(deadLetters.list()).isEmpty();
    }

    @Test
    void keepsTheLinkWhenTheMailIsSentAgainAndMasksItInTheJournal() {
        var person = Events.person("en");
        var requested = requested(person, 1);
        publish(requested);
        await().atMost(PATIENCE).until(() -> to(person).size() == 1);
        var id = MailId.of(requested.eventId(), "individual-link", person.email());

        await().atMost(PATIENCE).until(() -> resendMails.resend(id).orElseThrow().round() == 2);

        await().atMost(PATIENCE).until(() -> to(person).size() == 2);
        assertThat(to(person)).allSatisfy(mail -> assertThat(mail.text()).contains(requested.linkToken()));
        assertThat(journal.preview(id)).get().isInstanceOfSatisfying(Preview.Shown.class,
                shown -> assertThat(shown.masked().text() + shown.masked().html())
                        .doesNotContain(requested.linkToken()));
    }

    private static IndividualLinkRequested requested(Person person, int sequence) {
        return new IndividualLinkRequested(UUID.randomUUID(), person.id(), sequence, AT.plusSeconds(600L * sequence),
                person, new EditionBrief(UUID.randomUUID(), "RAICT 2027", "Europe/Paris", "organiser@example.org"),
                "link-" + UUID.randomUUID(), AT.plusSeconds(864_000));
    }

    private void publish(Event event) {
        kafka.send(codec.toRecord(OutboxEntry.of(event, codec))).join();
    }

    private List<ReceivedMail> to(Person person) {
        return received.to(person.email());
    }
}
