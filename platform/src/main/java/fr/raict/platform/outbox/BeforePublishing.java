package fr.raict.platform.outbox;

import java.util.List;

/**
 * What is to be done with a document's events before they are published, such as writing a read model. Whoever saves
 * the document does it at once; the relay does it for events that it finds in the store, where a crash may have left it
 * undone. So it happens at least once for each event, in order per document, and must bear repetition.
 */
@FunctionalInterface
public interface BeforePublishing {

    /**
     * @param events of one document, oldest first, at most {@link Outbox#MOST_EVENTS}; none is published when this
     *            fails, and all come again within seconds
     */
    void prepare(DocumentAddress document, List<OutboxEntry> events);
}
