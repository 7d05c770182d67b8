package fr.raict.notification.mails.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import fr.raict.contracts.Event;
import fr.raict.contracts.agenda.v1.InvitationEvent;
import fr.raict.contracts.registration.v1.SeatEvent;
import fr.raict.platform.consumption.DeadLetters;
import fr.raict.platform.events.EventCodec;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.ReceivedMail;
import fr.raict.testsupport.ReceivedMails;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
    private final Events events = new Events();

    @Autowired
    EventListenersIT(KafkaTemplate<String, byte[]> kafka, EventCodec codec, ReceivedMails received,
            DeadLetters deadLetters) {
        this.kafka = kafka;
        this.codec = codec;
        this.received = received;
        this.deadLetters = deadLetters;
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
    void putsAnEventAsideThatCannotBecomeALetterAndGoesOn() {
        var impossible = events.seatAssigned(events.workshop("Mars/Base"));
        var good = events.seatAssigned();

        publish(impossible);
        publish(good);

        awaitMailTo(List.of(good));
        await().atMost(PATIENCE).until(() -> deadLetters.list().stream()
                .anyMatch(letter -> letter.data().contains(impossible.eventId().toString())));
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
