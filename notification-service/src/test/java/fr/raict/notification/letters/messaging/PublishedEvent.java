package fr.raict.notification.letters.messaging;

import java.time.Instant;

import fr.raict.contracts.Event;
import fr.raict.platform.events.EventCodec;
import fr.raict.platform.events.PublishableEvent;
import org.apache.kafka.clients.producer.ProducerRecord;

/** An event as its publisher puts it on the wire. */
record PublishedEvent(Event event, EventCodec codec) implements PublishableEvent {

    ProducerRecord<String, byte[]> toRecord() {
        return codec.toRecord(this);
    }

    /** For a partition other than that of its key. */
    ProducerRecord<String, byte[]> toRecord(int partition) {
        var record = toRecord();
        return new ProducerRecord<>(record.topic(), partition, record.key(), record.value(), record.headers());
    }

    @Override
    public String eventId() {
        return event.eventId().toString();
    }

    @Override
    public String topic() {
        return EventCodec.topicOf(event);
    }

    @Override
    public String key() {
        return event.aggregateId().toString();
    }

    @Override
    public String type() {
        return EventCodec.typeOf(event.getClass());
    }

    @Override
    public long sequence() {
        return event.sequence();
    }

    @Override
    public Instant at() {
        return event.occurredAt();
    }

    @Override
    public String data() {
        return codec.toJson(event);
    }
}
