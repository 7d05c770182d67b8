package fr.raict.agenda;

import java.time.Instant;

import fr.raict.contracts.Event;
import fr.raict.platform.events.EventCodec;
import fr.raict.platform.events.PublishableEvent;
import org.springframework.kafka.core.KafkaTemplate;

/** An event published by hand, such as one that is delivered again. */
public record Outgoing(Event event, String data) implements PublishableEvent {

    public static void send(Event event, EventCodec codec, KafkaTemplate<String, byte[]> kafka) {
        kafka.send(codec.toRecord(new Outgoing(event, codec.toJson(event)))).join();
    }

    @Override
    public String eventId() { return event.eventId().toString(); }

    @Override
    public String topic() { return EventCodec.topicOf(event); }

    @Override
    public String key() { return event.aggregateId().toString(); }

    @Override
    public String type() { return EventCodec.typeOf(event.getClass()); }

    @Override
    public long sequence() { return event.sequence(); }

    @Override
    public Instant at() { return event.occurredAt(); }
}
