package fr.raict.notification.mails.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.contracts.Person;
import fr.raict.contracts.registration.v1.CertificateIssued;
import fr.raict.contracts.registration.v1.EditionBrief;
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
class CertificateEventsListenerIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaTemplate<String, byte[]> kafka;
    private final EventCodec codec;
    private final ReceivedMails received;
    private final DeadLetters deadLetters;

    @Autowired
    CertificateEventsListenerIT(KafkaTemplate<String, byte[]> kafka, EventCodec codec, ReceivedMails received,
            DeadLetters deadLetters) {
        this.kafka = kafka;
        this.codec = codec;
        this.received = received;
        this.deadLetters = deadLetters;
    }

    @Test
    void writesOneMailWithTheAddressOfTheCertificateHoweverOftenTheEventArrives() {
        var person = Events.person("fr");
        var issued = new CertificateIssued(UUID.randomUUID(), person.id(), 2, Instant.now(), person,
                new EditionBrief(UUID.randomUUID(), "RAICT 2027", "Europe/Paris", "organiser@example.org"),
                "7K3M9QWET2XA01");

        List.of(issued, issued).forEach(event -> kafka.send(codec.toRecord(OutboxEntry.of(event, codec))).join());

        await().atMost(PATIENCE).until(() -> to(person).size() == 1);
        await().during(Duration.ofSeconds(1)).until(() -> to(person).size() == 1);
        assertThat(to(person).getFirst().subject()).contains("attestation de présence");
        assertThat(to(person).getFirst().text()).contains("/attestations/7K3M9QWET2XA01?lang=fr");
        assertThat(deadLetters.list()).isEmpty();
    }

    private List<ReceivedMail> to(Person person) {
        return received.to(person.email());
    }
}
