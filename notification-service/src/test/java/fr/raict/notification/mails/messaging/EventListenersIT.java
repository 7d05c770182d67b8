package fr.raict.notification.mails.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.contracts.Event;
import fr.raict.contracts.Person;
import fr.raict.contracts.agenda.v1.ExpertChanged;
import fr.raict.contracts.agenda.v1.ExpertRemoved;
import fr.raict.contracts.agenda.v1.InvitationEvent;
import fr.raict.contracts.notification.v1.MailEvent;
import fr.raict.contracts.notification.v1.MailFailed;
import fr.raict.contracts.notification.v1.MailSent;
import fr.raict.contracts.registration.v1.SeatEvent;
import fr.raict.notification.mails.application.Contacts;
import fr.raict.notification.mails.application.Mails;
import fr.raict.notification.mails.application.ResendMails;
import fr.raict.notification.mails.domain.Failure.Cause;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.MailState.Failed;
import fr.raict.notification.mails.domain.MailState.Sent;
import fr.raict.platform.consumption.DeadLetters;
import fr.raict.platform.events.EventCodec;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.ReceivedMail;
import fr.raict.testsupport.ReceivedMails;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class EventListenersIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaTemplate<String, byte[]> kafka;
    private final EventCodec codec;
    private final ReceivedMails received;
    private final DeadLetters deadLetters;
    private final Mails mails;
    private final Contacts contacts;
    private final ResendMails resendMails;
    private final ConsumerFactory<String, byte[]> consumers;
    private final Events events = new Events();

    @Autowired
    EventListenersIT(KafkaTemplate<String, byte[]> kafka, EventCodec codec, ReceivedMails received,
            DeadLetters deadLetters, Mails mails, Contacts contacts, ResendMails resendMails,
            ConsumerFactory<String, byte[]> consumers) {
        this.kafka = kafka;
        this.codec = codec;
        this.received = received;
        this.deadLetters = deadLetters;
        this.mails = mails;
        this.contacts = contacts;
        this.resendMails = resendMails;
        this.consumers = consumers;
    }

    @Test
    void sendsOneMailPerEventAndRecipientHoweverOftenAndInWhateverOrderEventsArrive() {
        var all = events.all();
        var delivered = new ArrayList<Event>(all);
        delivered.addAll(all);
        Collections.shuffle(delivered, new Random(4));

        delivered.forEach(this::publish);
        awaitThatAllIsConsumed();

        awaitMailTo(all);
        assertThat(all).allSatisfy(event -> assertThat(to(event)).hasSize(1));
        assertThat(received.to(events.organiser)).extracting(ReceivedMail::subject).containsExactlyInAnyOrder(
                "Anaïs Lefèvre accepte\u00A0: Filières agricoles", "Anaïs Lefèvre décline\u00A0: Filières agricoles");
    }

    @Test
    void writesInTheLanguageOfTheReaderWithTheCalendarMethodThatFits() {
        var seat = events.seatAssigned();
        var invitation = events.invitationSent();

        publish(seat);
        publish(invitation);

        awaitMailTo(List.of(seat, invitation));
        var confirmation = to(seat).getFirst();
        assertThat(confirmation.subject()).isEqualTo("Inscription confirmée\u00A0: Filières agricoles");
        assertThat(confirmation.text()).contains("/billets/" + seat.ticketToken());
        assertThat(confirmation.calendar().orElseThrow().type()).contains("method=PUBLISH");
        assertThat(confirmation.calendar().orElseThrow().text()).contains("METHOD:PUBLISH");
        var asked = to(invitation).getFirst();
        assertThat(asked.subject()).isEqualTo("Invitation: Filières agricoles");
        assertThat(asked.html()).contains("/invitations/" + invitation.answerToken(), "Do come!");
        assertThat(asked.calendar().orElseThrow().type()).contains("method=REQUEST");
        assertThat(asked.calendar().orElseThrow().text().replace("\r\n ", "")).contains("METHOD:REQUEST",
                "PARTSTAT=NEEDS-ACTION");
    }

    @Test
    void saysThatARequestIsNotASeatAndWhyItWasDeclinedWithoutTouchingCalendars() {
        var request = events.seatRequested(Events.person("fr"));
        var declined = events.declined(request, "Réservé aux élus\u0000\r\n<b>{{name}}</b>");
        var handedOver = events.handedOver(true);

        List.of(request, declined, handedOver).forEach(this::publish);
        await().atMost(PATIENCE).until(() -> to(request).size() == 2 && !to(handedOver).isEmpty());

        assertThat(to(request)).extracting(ReceivedMail::subject).containsExactlyInAnyOrder(
                "Votre demande est transmise\u00A0: Filières agricoles",
                "Votre demande n’a pas été retenue\u00A0: Filières agricoles");
        assertThat(to(request)).allSatisfy(mail -> assertThat(mail.calendar()).isEmpty())
                .anySatisfy(mail -> assertThat(mail.text()).contains("Réservé aux élus", "<b>{{name}}</b>"));
        assertThat(to(handedOver)).singleElement()
                .satisfies(
                        mail -> assertThat(mail.subject()).isEqualTo("Your request has been sent: Filières agricoles"))
                .satisfies(mail -> assertThat(mail.calendar()).isEmpty());
    }

    @Test
    void saysUntilWhenASeatIsOfferedAlsoToWhoComesInAnothersPlace() {
        var offered = events.offered(3);
        var handedOver = events.handedOverOffer();

        List.of(offered, handedOver, offered, handedOver).forEach(this::publish);
        awaitMailTo(List.of(offered, handedOver));
        awaitThatAllIsConsumed();

        assertThat(to(offered)).singleElement().satisfies(mail -> {
            assertThat(mail.text()).contains("jusqu’au mercredi 25\u00A0novembre\u00A02026 à 14\u00A0h\u00A030",
                    "vaut pour les 3 personnes", "/billets/" + offered.ticketToken());
            assertThat(mail.calendar()).isEmpty();
        });
        assertThat(to(handedOver)).singleElement().satisfies(mail -> assertThat(mail.text())
                .contains("until Wednesday 25\u00A0November\u00A02026, 14:30", "in whose place you come"));
    }

    @Test
    void tellsADeclinedRequestOnlyThatWhenItsEventsComeTheOtherWayRound() {
        var request = events.seatRequested(Events.person("en"));
        var declined = events.declined(request, "Full");
        publish(declined);
        await().atMost(PATIENCE).until(() -> to(declined).size() == 1);

        publish(request);
        publish(declined);
        awaitThatAllIsConsumed();

        assertThat(to(request)).extracting(ReceivedMail::subject)
                .containsExactly("Your request was not accepted: Filières agricoles");
    }

    @Test
    void forgetsTheAddressOfWhoWasRemovedAlsoWhenAnOlderEventComesOnceMore() {
        var expert = events.invitationSent().expert();
        var changed = new ExpertChanged(UUID.randomUUID(), 1, Instant.EPOCH, expert);
        publish(changed);
        await().atMost(PATIENCE).until(() -> contacts.emailOf(expert.id()).isPresent());

        publish(new ExpertRemoved(UUID.randomUUID(), expert.id(), 2, Instant.EPOCH));
        await().atMost(PATIENCE).until(() -> contacts.emailOf(expert.id()).isEmpty());
        contacts.keepNewest(expert.id(), 1, expert.email());

        assertThat(contacts.emailOf(expert.id())).isEmpty();
    }

    @Test
    void letsNothingThatPeopleTypedHoldUpAnotherMail() {
        var impossible = new ArrayList<Event>();
        for (var zone : List.of("Mars/Base", "", "Europe/Paris; x")) {
            impossible.add(events.seatAssigned(events.workshop(zone)));
        }
        impossible.add(events.seatAssigned("two words"));
        var good = events.seatAssigned();

        impossible.forEach(this::publish);
        impossible.forEach(this::publish);
        publish(good);

        awaitMailTo(List.of(good));
        for (var event : impossible) {
            await().atMost(PATIENCE)
                    .until(() -> mailOf(event).filter(mail -> mail.state() instanceof Failed).isPresent());
        }
        assertThat(impossible).extracting(event -> mailOf(event).orElseThrow().lastFailure().cause())
                .containsExactly(Cause.NOT_WRITTEN, Cause.NOT_WRITTEN, Cause.NOT_WRITTEN, Cause.ADDRESS_UNUSABLE);
        assertThat(deadLetters.list()).isEmpty();
    }

    @Test
    void tellsThoseWhoInvitedThatTheMailFailedAndThatItWentOutAfterAll() {
        var expert = Events.person("fr");
        var typo = new Person(expert.id(), expert.givenName(), expert.familyName(), "bounce-" + expert.email(), "fr");
        var asked = events.invitationSent(typo);

        publish(asked);
        publish(asked);
        var failed = (MailFailed) told(asked.invitation(), 1).getLast();
        publish(new ExpertChanged(UUID.randomUUID(), 2, asked.occurredAt(), expert));
        publish(new ExpertChanged(UUID.randomUUID(), 1, asked.occurredAt(), typo));
        await().atMost(PATIENCE).until(() -> contacts.emailOf(expert.id()).equals(Optional.of(expert.email())));
        resendMails.resend(new MailId(failed.mail()));

        assertThat(failed.cause()).isEqualTo(MailFailed.Cause.ADDRESS_REFUSED);
        assertThat(failed.domain()).isEqualTo("example.org");
        assertThat(told(asked.invitation(), 2).getLast()).isInstanceOfSatisfying(MailSent.class, sent -> {
            assertThat(sent.mail()).isEqualTo(failed.mail());
            assertThat(sent.sequence()).isEqualTo(2);
        });
        assertThat(received.to(expert.email())).hasSize(1);
    }

    @Test
    void tellsNothingOfMailsThatJustArrive() {
        var seat = events.seatAssigned();

        publish(seat);
        awaitMailTo(List.of(seat));

        await().atMost(PATIENCE).until(() -> mailOf(seat).orElseThrow().state() instanceof Sent);
        assertThat(mailOf(seat).orElseThrow().announced().sequence()).isZero();
    }

    @Test
    void answersGoToTheEditionsAddressOfNowHoweverOldTheEvent() {
        publish(events.editionChanged(2, "bureau@example.org"));
        publish(events.editionChanged(1, "parti@example.org"));
        publish(events.editionChanged(2, "bureau@example.org"));
        await().atMost(PATIENCE).until(() -> contacts.emailOf(events.edition).isPresent());
        var seat = events.seatAssigned();

        publish(seat);

        awaitMailTo(List.of(seat));
        assertThat(to(seat).getFirst().header("Reply-To")).contains("bureau@example.org");
    }

    private Optional<Mail> mailOf(Event event) {
        return mails.find(MailId.of(event.eventId(), "seat-assigned", address(event)));
    }

    /** What was said on the topic about a registration or invitation, once it is as much. */
    private List<MailEvent> told(UUID about, int count) {
        var heard = new ArrayList<MailEvent>();
        try (var consumer = consumers.createConsumer("test-" + UUID.randomUUID(), null)) {
            consumer.subscribe(List.of(MailEvent.TOPIC));
            await().atMost(PATIENCE).until(() -> {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    var event = (MailEvent) codec.fromRecord(record.headers(), record.value());
                    if (event.about().equals(about)) {
                        heard.add(event);
                    }
                }
                return heard.size() >= count;
            });
        }
        return heard;
    }

    private void publish(Event event) {
        kafka.send(codec.toRecord(OutboxEntry.of(event, codec))).join();
    }

    /** Order holds within a partition: once the mail for its last event is there, all before was consumed. */
    private void awaitThatAllIsConsumed() {
        var last = new ArrayList<Event>();
        for (var partition : kafka.partitionsFor(SeatEvent.TOPIC)) {
            last.add(publish(events.seatAssigned(), partition.partition()));
        }
        for (var partition : kafka.partitionsFor(InvitationEvent.TOPIC)) {
            last.add(publish(events.invitationSent(), partition.partition()));
        }
        awaitMailTo(last);
    }

    private Event publish(Event event, int partition) {
        var record = codec.toRecord(OutboxEntry.of(event, codec));
        kafka.send(new ProducerRecord<>(record.topic(), partition, record.key(), record.value(), record.headers()))
                .join();
        return event;
    }

    private void awaitMailTo(List<Event> told) {
        var expected = told.stream().map(EventListenersIT::address).collect(Collectors.toSet());
        await().atMost(PATIENCE).until(() -> received.all().stream().flatMap(mail -> mail.recipients().stream())
                .collect(Collectors.toSet()).containsAll(expected));
    }

    private List<ReceivedMail> to(Event event) {
        return received.to(address(event));
    }

    private static String address(Event event) {
        return switch (event) {
            case SeatEvent seat -> seat.participant().email();
            case InvitationEvent invitation -> invitation.expert().email();
            default -> throw new IllegalArgumentException(event.toString());
        };
    }
}
