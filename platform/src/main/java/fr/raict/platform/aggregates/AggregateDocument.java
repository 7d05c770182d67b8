package fr.raict.platform.aggregates;

import java.util.List;
import java.util.UUID;

import fr.raict.platform.outbox.OutboxEntry;

/**
 * An aggregate as stored: one document with a {@code @Version}, whose {@code outbox} holds the events not known to be
 * published. Those of a class that is mapped by {@code @Document} are swept.
 *
 * @param <A> the aggregate, private to its feature
 * @param <D> the document itself
 */
public interface AggregateDocument<A, D extends AggregateDocument<A, D>> {

    UUID id();

    /** 0 while it was never written. */
    long version();

    List<OutboxEntry> outbox();

    /** The document as it is where its aggregate raises no events: then none may be raised. */
    D withOutbox(List<OutboxEntry> outbox);

    A toAggregate();
}
