package fr.raict.platform.privacy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import fr.raict.contracts.privacy.v1.ErasureCarriedOut;
import fr.raict.contracts.privacy.v1.ErasureEvent;
import fr.raict.contracts.privacy.v1.ErasureRequested;
import fr.raict.platform.consumption.DeadLetters;
import fr.raict.platform.events.EventCodec;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.values.DerivedId;
import fr.raict.values.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Erases what this service keeps of a person, then the dead letters about them, and reports it. Each part may be done
 * again, so a crash anywhere leaves nothing but work to be repeated; an erasure that was reported erases no more.
 */
final class CarryOutErasures {

    private static final Logger log = LoggerFactory.getLogger(CarryOutErasures.class);

    private final List<PersonalRecords> records;
    private final DeadLetters deadLetters;
    private final DoneErasures done;
    private final KafkaTemplate<String, byte[]> kafka;
    private final EventCodec codec;
    private final Clock clock;
    private final String service;

    CarryOutErasures(ObjectProvider<PersonalRecords> records, DeadLetters deadLetters, DoneErasures done,
            KafkaTemplate<String, byte[]> kafka, EventCodec codec, Clock clock,
            @Value("${spring.application.name}") String service) {
        this.records = records.orderedStream().toList();
        this.deadLetters = deadLetters;
        this.done = done;
        this.kafka = kafka;
        this.codec = codec;
        this.clock = clock;
        this.service = service;
    }

    @KafkaListener(id = "${spring.application.name}.erasure", topics = ErasureEvent.TOPIC)
    void on(ErasureEvent event) {
        switch (event) { // sealed: a new event does not compile until handled
            case ErasureRequested requested -> {
                if (!done.contain(requested.erasure())) {
                    carryOut(requested);
                }
                report(requested);
            }
        }
    }

    private void carryOut(ErasureRequested requested) {
        var person = new ErasedPerson(EmailAddress.of(requested.email()), requested.requestedAt());
        records.forEach(each -> each.erase(person));
        deadLetters.removeThose(person::isMentionedIn);
        done.add(requested.erasure(), clock.instant());
        log.info("Erasure {} is carried out", requested.erasure());
    }

    /** The offset of the request is committed after it, so it is not lost either. */
    private void report(ErasureRequested requested) {
        var report = DerivedId.of("erasure-report", service, requested.erasure());
        var event = new ErasureCarriedOut(eventId(report, requested.sequence()), report, requested.sequence(),
                clock.instant(), requested.erasure(), service);
        kafka.send(codec.toRecord(OutboxEntry.of(event, codec))).join();
    }

    private static UUID eventId(UUID report, long sequence) {
        return DerivedId.of("erasure-carried-out", report, sequence);
    }
}
