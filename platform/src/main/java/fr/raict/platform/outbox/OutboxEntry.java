package fr.raict.platform.outbox;

import java.time.Instant;

import fr.raict.contracts.Event;
import fr.raict.platform.events.EventCodec;
import fr.raict.platform.events.PublishableEvent;

/** An event waiting in the {@code outbox} array of the document whose change raised it. */
public record OutboxEntry(String eventId, String topic, String key, String type, long sequence, Instant at, String data)
        implements
            PublishableEvent {

    public static OutboxEntry of(Event event, EventCodec codec) {
        return new OutboxEntry(event.eventId().toString(), EventCodec.topicOf(event), event.aggregateId().toString(),
                EventCodec.typeOf(event.getClass()), event.sequence(), event.occurredAt(), codec.toJson(event));
    }
}
