package fr.raict.notification.mails.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.contracts.Person;
import fr.raict.contracts.notification.v1.MailEvent;
import fr.raict.contracts.notification.v1.MailFailed;
import fr.raict.contracts.registration.v1.ChosenSession;
import fr.raict.contracts.registration.v1.GivenUpSession;
import fr.raict.contracts.registration.v1.SeatEvent;
import fr.raict.contracts.registration.v1.SessionsChosen;
import fr.raict.notification.mails.application.Mails;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.platform.consumption.DeadLetters;
import fr.raict.platform.events.EventCodec;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.ReceivedMail;
import fr.raict.testsupport.ReceivedMails;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class ChoiceEventsListenerIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaTemplate<String, byte[]> kafka;
    private final ConsumerFactory<String, byte[]> consumers;
    private final EventCodec codec;
    private final ReceivedMails received;
    private final DeadLetters deadLetters;
    private final Mails mails;
    private final Events events = new Events();

    @Autowired
    ChoiceEventsListenerIT(KafkaTemplate<String, byte[]> kafka, ConsumerFactory<String, byte[]> consumers,
            EventCodec codec, ReceivedMails received, DeadLetters deadLetters, Mails mails) {
        this.kafka = kafka;
        this.consumers = consumers;
        this.codec = codec;
        this.received = received;
        this.deadLetters = deadLetters;
        this.mails = mails;
    }

    @Test
    void tellsAllSessionsInOneMailHoweverOftenAndInWhateverOrderEventsArrive() {
        var people = List.of(Events.person("fr"), Events.person("en"));
        var all = new ArrayList<Event>();
        for (var person : people) {
            var sessions = new ChosenSession[]{events.session(null), events.session(3), events.requestedSession()};
            var chosen = events.chosen(person, sessions);
            all.add(chosen);
            chosen.sessions().forEach(session -> all.add(events.ofSeat(session, person, chosen.choice())));
        }
        var delivered = new ArrayList<>(all);
        delivered.addAll(all);
        Collections.shuffle(delivered, new Random(4));

        delivered.forEach(this::publish);
        all.forEach(this::awaitThatItIsConsumed);

        assertThat(people).allSatisfy(person -> assertThat(to(person)).hasSize(1));
        assertThat(to(people.getFirst()).getFirst().subject()).isEqualTo("RAICT 2027\u00A0: vos 3 sessions");
        assertThat(to(people.getLast()).getFirst().subject()).isEqualTo("RAICT 2027: your 3 sessions");
        assertThat(deadLetters.list()).isEmpty();
    }

    @Test
    void givesEachTicketAndOneCalendarWithAllSessions() {
        var person = Events.person("fr");
        var chosen = events.chosen(person, events.session(null), events.session(3));

        publish(chosen);
        await().atMost(PATIENCE).until(() -> !to(person).isEmpty());

        var mail = to(person).getFirst();
        assertThat(chosen.sessions())
                .allSatisfy(session -> assertThat(mail.text()).contains("/billets/" + session.ticketToken()));
        assertThat(mail.text()).contains("Inscription\u00A0: liste d’attente, rang 3");
        var calendar = mail.calendar().orElseThrow();
        assertThat(calendar.type()).contains("method=PUBLISH");
        assertThat(calendar.text().lines()).filteredOn("BEGIN:VEVENT"::equals).hasSize(2);
        assertThat(calendar.text().lines()).filteredOn("SEQUENCE:4"::equals).hasSize(2);
        assertThat(calendar.text()).containsOnlyOnce("STATUS:CONFIRMED").containsOnlyOnce("STATUS:TENTATIVE");
    }

    @Test
    void keepsWhatIsOnlyAskedForOutOfTheCalendar() {
        var person = Events.person("fr");
        var asked = events.requestedSession();
        var chosen = events.chosen(person, events.session(null), asked);

        publish(chosen);
        await().atMost(PATIENCE).until(() -> !to(person).isEmpty());

        var mail = to(person).getFirst();
        assertThat(mail.text()).contains("demande transmise", "/billets/" + asked.ticketToken());
        assertThat(mail.calendar().orElseThrow().text().lines()).filteredOn("BEGIN:VEVENT"::equals).hasSize(1);
    }

    @Test
    void leavesOutASessionWhoseWithdrawalWasToldBefore() {
        var person = Events.person("en");
        var gone = events.session(null);
        var kept = events.session(null);
        publish(events.withdrawn(gone, person));
        await().atMost(PATIENCE).until(() -> to(person).size() == 1);

        publish(events.chosen(person, gone, kept));

        await().atMost(PATIENCE).until(() -> to(person).size() == 2);
        assertThat(to(person)).extracting(ReceivedMail::subject).contains("RAICT 2027: your session");
        assertThat(to(person)).noneMatch(mail -> mail.text().contains(gone.ticketToken()))
                .anyMatch(mail -> mail.text().contains(kept.ticketToken()));
    }

    @Test
    void tellsThatAMailAboutSeveralRegistrationsFailed() {
        var typo = new Person(UUID.randomUUID(), "Anaïs", "Lefèvre", "bounce-" + UUID.randomUUID() + "@example.org",
                "fr");
        var chosen = events.chosen(typo, events.session(null), events.session(1));

        publish(chosen);

        var registrations = chosen.sessions().stream().map(ChosenSession::registration).toList();
        var failed = toldOf(registrations.getFirst());
        assertThat(failed).isInstanceOf(MailFailed.class);
        assertThat(failed.allAbout()).isEqualTo(registrations);
        assertThat(mailOf(chosen)).map(Mail::id).contains(new MailId(failed.mail()));
    }

    @Test
    void tellsThatAMailAboutRegistrationsThatEndedFailed() {
        var typo = new Person(UUID.randomUUID(), "Anaïs", "Lefèvre", "bounce-" + UUID.randomUUID() + "@example.org",
                "fr");
        var givenUp = events.givenUp(typo, null, events.session(null), events.session(1));

        publish(givenUp);

        var registrations = givenUp.sessions().stream().map(GivenUpSession::registration).toList();
        assertThat(toldOf(registrations.getFirst())).isInstanceOf(MailFailed.class)
                .satisfies(failed -> assertThat(failed.allAbout()).isEqualTo(registrations));
    }

    private MailEvent toldOf(UUID registration) {
        var heard = new ArrayList<MailEvent>();
        try (var consumer = consumers.createConsumer("test-" + UUID.randomUUID(), null)) {
            consumer.subscribe(List.of(MailEvent.TOPIC));
            await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(
                        record -> heard.add((MailEvent) codec.fromRecord(record.headers(), record.value())));
                return heard.stream().anyMatch(event -> event.about().equals(registration));
            });
        }
        return heard.stream().filter(event -> event.about().equals(registration)).findFirst().orElseThrow();
    }

    private Optional<Mail> mailOf(SessionsChosen event) {
        return mails.find(MailId.of(event.eventId(), "sessions-chosen", event.participant().email()));
    }

    /** Order holds for a key: once the mail for a later event with it is there, all before was consumed. */
    private void awaitThatItIsConsumed(Event event) {
        var reader = Events.person("fr");
        publish(switch (event) {
            case SessionsChosen chosen -> events.laterThan(chosen, reader);
            case SeatEvent seat -> events.laterThan(seat, reader);
            default -> throw new IllegalArgumentException(event.toString());
        });
        await().atMost(PATIENCE).until(() -> !to(reader).isEmpty());
    }

    private void publish(Event event) {
        kafka.send(codec.toRecord(OutboxEntry.of(event, codec))).join();
    }

    private List<ReceivedMail> to(Person person) {
        return received.to(person.email());
    }
}
