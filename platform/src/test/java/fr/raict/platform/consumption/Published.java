package fr.raict.platform.consumption;

import java.time.Instant;

import fr.raict.contracts.Event;
import fr.raict.platform.events.EventCodec;
import fr.raict.platform.events.PublishableEvent;

/** An event published by hand. */
record Published(Event event, String data) implements PublishableEvent {

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
