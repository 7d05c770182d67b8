package fr.raict.platform.outbox;

import java.util.List;

/** A document that is one aggregate: it has a {@code @Version} and carries the events not known to be published. */
public interface AggregateDocument<D extends AggregateDocument<D>> {

    Object id();

    List<OutboxEntry> outbox();

    D withOutbox(List<OutboxEntry> outbox);
}
