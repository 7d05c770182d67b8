package fr.raict.notification.mails.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.contracts.Event;
import fr.raict.contracts.Person;
import fr.raict.contracts.registration.v1.ChoiceEvent;
import fr.raict.contracts.registration.v1.ChosenSession;
import fr.raict.contracts.registration.v1.SeatEvent;
import fr.raict.contracts.registration.v1.Succession;
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

/** Sessions that end for a person, or pass to another. */
@IntegrationTest
class SuccessionEventsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaTemplate<String, byte[]> kafka;
    private final EventCodec codec;
    private final ReceivedMails received;
    private final DeadLetters deadLetters;
    private final Events events = new Events();
    private final Person former = Events.person("fr");
    private final Person successor = Events.person("en");

    @Autowired
    SuccessionEventsIT(KafkaTemplate<String, byte[]> kafka, EventCodec codec, ReceivedMails received,
            DeadLetters deadLetters) {
        this.kafka = kafka;
        this.codec = codec;
        this.received = received;
        this.deadLetters = deadLetters;
    }

    @Test
    void tellsBothInOneMailEachHoweverOftenAndInWhateverOrderEventsArrive() {
        var all = handedOver(false);
        deliver(all);

        assertThat(to(former)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("RAICT 2027\u00A0: une autre personne participe à votre place");
            assertThat(mail.text()).contains("Yann Morvan participe à votre place à 2 sessions.");
            assertThat(mail.calendar().orElseThrow().type()).contains("method=CANCEL");
            var calendar = mail.calendar().orElseThrow().text();
            assertThat(calendar.lines()).filteredOn("STATUS:CANCELLED"::equals).hasSize(2);
            assertThat(calendar.lines()).filteredOn("SEQUENCE:5"::equals).hasSize(2);
        });
        assertThat(to(successor)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("RAICT 2027: your 2 sessions");
            assertThat(mail.text()).contains("You take part in the place of Anaïs Lefèvre.");
        });
        assertThat(deadLetters.list()).isEmpty();
    }

    @Test
    void tellsTheFormerAddressNothingOfTheNewOne() {
        deliver(handedOver(true));

        assertThat(to(former)).singleElement().satisfies(mail -> assertThat(mail.text())
                .contains("désormais suivies à une autre adresse").doesNotContain(successor.email(), "Yann Morvan"));
        assertThat(to(successor)).singleElement().satisfies(mail -> assertThat(mail.text())
                .contains("Your address was corrected: here are your 2 sessions").doesNotContain(former.email()));
    }

    @Test
    void tellsAWithdrawalFromSeveralSessionsOnce() {
        var givenUp = events.givenUp(former, null, events.session(null), events.session(2));
        deliver(Stream.concat(Stream.<Event>of(givenUp), givenUp.sessions().stream()
                .map(session -> events.ofSeat(session, former, givenUp.choice()))).toList());

        assertThat(to(former)).singleElement().satisfies(mail -> assertThat(mail.subject())
                .isEqualTo("RAICT 2027\u00A0: votre inscription à 2 sessions a pris fin"));
    }

    /** Two choices about a seat come in any order. */
    @Test
    void leavesOutASessionThatWasToldToBeAnothersBefore() {
        var gone = events.session(null);
        var kept = events.session(null);
        publish(events.givenUp(former, new Succession("Yann Morvan", false), gone));
        await().atMost(PATIENCE).until(() -> to(former).size() == 1);

        publish(events.chosen(former, gone, kept));

        await().atMost(PATIENCE).until(() -> to(former).size() == 2);
        assertThat(to(former)).noneMatch(mail -> mail.text().contains(gone.ticketToken()))
                .anyMatch(mail -> mail.text().contains(kept.ticketToken()));
    }

    /** As registration-service tells that two sessions pass from one person to the other. */
    private List<Event> handedOver(boolean samePerson) {
        var before = new ChosenSession[]{events.session(null), events.session(3)};
        var after = Stream.of(before).map(session -> new ChosenSession(UUID.randomUUID(), session.workshop(),
                "token-" + UUID.randomUUID(), session.rank(), session.seatSequence() + 1,
                null))
                .toArray(ChosenSession[]::new);
        var chosen = events.inPlaceOf(new Succession("Anaïs Lefèvre", samePerson), successor, after);
        var all = new ArrayList<Event>(List.of(chosen,
                events.givenUp(former, new Succession("Yann Morvan", samePerson), before)));
        for (var i = 0; i < before.length; i++) {
            all.add(events.ofSeat(after[i], successor, chosen.choice(), before[i].registration()));
        }
        return all;
    }

    /** Each twice and in another order; returns when all were consumed. */
    private void deliver(List<Event> all) {
        var delivered = new ArrayList<>(all);
        delivered.addAll(all);
        Collections.shuffle(delivered, new Random(4));
        delivered.forEach(this::publish);
        all.forEach(this::awaitThatItIsConsumed);
    }

    /** Order holds for a key: once the mail for a later event with it is there, all before was consumed. */
    private void awaitThatItIsConsumed(Event event) {
        var reader = Events.person("fr");
        publish(switch (event) {
            case ChoiceEvent choice -> events.laterThan(choice, reader);
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
