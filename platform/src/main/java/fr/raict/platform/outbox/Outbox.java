package fr.raict.platform.outbox;

import java.util.ArrayList;
import java.util.List;

import fr.raict.contracts.Event;
import fr.raict.platform.events.EventCodec;

/** Composes the outbox that is written with a document: what is not known to be sent, then what was just raised. */
public final class Outbox {

    /** Events that one document may hold at most. */
    public static final int MOST_EVENTS = 1_000;

    private final EventCodec codec;
    private final SentEvents sent;

    Outbox(EventCodec codec, SentEvents sent) {
        this.codec = codec;
        this.sent = sent;
    }

    /** @param stored the outbox of the version on which the change was decided */
    public List<OutboxEntry> with(List<OutboxEntry> stored, List<? extends Event> raised) {
        var entries = new ArrayList<OutboxEntry>(stored.size() + raised.size());
        stored.stream().filter(entry -> !sent.contains(entry.eventId())).forEach(entries::add);
        raised.stream().map(event -> OutboxEntry.of(event, codec)).forEach(entries::add);
        return List.copyOf(entries);
    }
}
