package fr.raict.platform.aggregates;

import java.util.List;
import java.util.Map;

import fr.raict.platform.outbox.OutboxEntry;

/**
 * What is stored beside the state of an aggregate that people edit; its components are fields of the document.
 *
 * @param eventSequence events raised so far
 */
public record Trail(long eventSequence, FieldHistory history, List<OutboxEntry> outbox) {

    public static final Trail NONE = new Trail(0, FieldHistory.NONE, List.of());

    /** The trail after one more change. */
    Trail advance(int raised, Map<String, ?> before, Map<String, ?> after, long version) {
        return new Trail(eventSequence + raised, history.advance(before, after, version), outbox);
    }
}
