package fr.raict.platform.outbox;

import java.time.Instant;
import java.util.List;

import fr.raict.contracts.Event;
import fr.raict.platform.events.EventCodec;
import fr.raict.platform.events.PublishableEvent;

/** An event waiting in the {@code outbox} array of the document whose change raised it. */
public record OutboxEntry(String eventId, String topic, String key, String type, long sequence, Instant at,
        String data) implements PublishableEvent {

    /** Everything but the data: field names, ids and times. */
    private static final int FRAME_BYTES = 400;

    /** About what it takes in a document, in memory or on the way to Kafka. */
    long bytes() {
        return FRAME_BYTES + data.length();
    }

    static long bytes(List<OutboxEntry> outbox) { return outbox.stream().mapToLong(OutboxEntry::bytes).sum(); }

    public static OutboxEntry of(Event event, EventCodec codec) {
        return new OutboxEntry(event.eventId().toString(), EventCodec.topicOf(event), event.aggregateId().toString(),
                EventCodec.typeOf(event.getClass()), event.sequence(), event.occurredAt(), codec.toJson(event));
    }
}
