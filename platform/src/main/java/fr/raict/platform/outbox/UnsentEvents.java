package fr.raict.platform.outbox;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The events of one document that are in the store and not known to be sent, oldest first. Whoever keeps a copy of the
 * document appends to it with each write; the relay takes out what Kafka acknowledged. So a write costs what it adds,
 * however many wait.
 */
public final class UnsentEvents {

    private final Map<String, OutboxEntry> entries = new LinkedHashMap<>();
    private long bytes;

    UnsentEvents(Collection<OutboxEntry> stored) { append(stored); }

    public synchronized void append(Collection<OutboxEntry> written) {
        for (var entry : written) {
            if (entries.putIfAbsent(entry.eventId(), entry) == null) {
                bytes += entry.bytes();
            }
        }
    }

    synchronized void sent(Collection<OutboxEntry> delivered) {
        for (var entry : delivered) {
            if (entries.remove(entry.eventId()) != null) {
                bytes -= entry.bytes();
            }
        }
    }

    /** The oldest of those that are not known to be sent, some of them if there are more. */
    synchronized List<OutboxEntry> oldest(int atMost, Predicate<OutboxEntry> isUnsent) {
        return entries.values().stream().filter(isUnsent).limit(atMost).toList();
    }

    public synchronized boolean isEmpty() { return entries.isEmpty(); }

    synchronized int size() { return entries.size(); }

    synchronized long bytes() { return bytes; }
}
