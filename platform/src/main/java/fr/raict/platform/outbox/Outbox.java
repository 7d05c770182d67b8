package fr.raict.platform.outbox;

import java.util.ArrayList;
import java.util.List;

import fr.raict.contracts.Event;
import fr.raict.platform.events.EventCodec;

/**
 * Composes the outbox that is written with a document: what is not known to be sent, then what was just raised. Holds at
 * most {@value #MOST_EVENTS} events and about {@value #MOST_BYTES} bytes, far from the 16 MB of a document.
 */
public final class Outbox {

    /** Events that one document may hold at most. */
    public static final int MOST_EVENTS = 2_000;

    static final long MOST_BYTES = 4L << 20;

    /** Kafka takes 1 MB at most, and a character may be three bytes. */
    private static final int LONGEST_EVENT = 300_000;

    /** What is reckoned for an event that is not yet written. */
    private static final long BYTES_PER_EVENT = 2_048;

    private final EventCodec codec;
    private final SentEvents sent;

    Outbox(EventCodec codec, SentEvents sent) {
        this.codec = codec;
        this.sent = sent;
    }

    /**
     * @param stored the outbox of the version on which the change was decided
     * @throws OutboxFull when it would hold more than it may; never when nothing is raised
     */
    public List<OutboxEntry> with(List<OutboxEntry> stored, List<? extends Event> raised) {
        var entries = new ArrayList<OutboxEntry>(stored.size() + raised.size());
        stored.stream().filter(this::isUnsent).forEach(entries::add);
        raised.stream().map(this::entry).forEach(entries::add);
        if (!raised.isEmpty() && (entries.size() > MOST_EVENTS || OutboxEntry.bytes(entries) > MOST_BYTES)) {
            throw new OutboxFull();
        }
        return List.copyOf(entries);
    }

    /** Those of a document as it was read. */
    public UnsentEvents unsent(List<OutboxEntry> stored) {
        return new UnsentEvents(stored.stream().filter(this::isUnsent).toList());
    }

    /**
     * What a write appends to those that are in the store.
     *
     * @throws OutboxFull when there would be more than there may be; never when nothing is raised
     */
    public List<OutboxEntry> appended(UnsentEvents unsent, List<? extends Event> raised) {
        var entries = raised.stream().map(this::entry).toList();
        if (!raised.isEmpty() && (unsent.size() + entries.size() > MOST_EVENTS
                || unsent.bytes() + OutboxEntry.bytes(entries) > MOST_BYTES)) {
            throw new OutboxFull();
        }
        return entries;
    }

    private OutboxEntry entry(Event event) {
        var entry = OutboxEntry.of(event, codec);
        if (entry.data().length() > LONGEST_EVENT) {
            throw new IllegalArgumentException("Too long for Kafka: " + entry.type() + " " + entry.eventId());
        }
        return entry;
    }

    /** How many events of about 2 kB can be added; for who decides how much to do, before doing it. */
    public int room(UnsentEvents unsent) {
        var byBytes = (MOST_BYTES - unsent.bytes()) / BYTES_PER_EVENT;
        return (int) Math.max(0, Math.min(MOST_EVENTS - unsent.size(), byBytes));
    }

    private boolean isUnsent(OutboxEntry entry) { return !sent.contains(entry.eventId()); }
}
