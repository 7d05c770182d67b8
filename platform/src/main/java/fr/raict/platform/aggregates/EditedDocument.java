package fr.raict.platform.aggregates;

import java.util.List;
import java.util.Map;

import fr.raict.platform.outbox.OutboxEntry;

/** An aggregate that several people edit: who bases a change on an old version is told which fields changed since. */
public interface EditedDocument<A, D extends EditedDocument<A, D>> extends AggregateDocument<A, D> {

    Trail trail();

    D with(Trail trail);

    /** What a client sees of it, by the names that the API gives. */
    Map<String, Object> fields();

    @Override
    default List<OutboxEntry> outbox() {
        return trail().outbox();
    }

    @Override
    default D withOutbox(List<OutboxEntry> outbox) {
        return with(new Trail(trail().eventSequence(), trail().history(), outbox));
    }
}
