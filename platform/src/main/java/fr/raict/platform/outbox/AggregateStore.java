package fr.raict.platform.outbox;

import java.util.List;
import java.util.Objects;

import fr.raict.contracts.Event;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;

/** Saves an aggregate's state and the events it raised in one update, then has the events published. */
public final class AggregateStore {

    private final MongoOperations mongo;
    private final Outbox outbox;
    private final OutboxRelay relay;

    AggregateStore(MongoOperations mongo, Outbox outbox, OutboxRelay relay) {
        this.mongo = mongo;
        this.outbox = outbox;
        this.relay = relay;
    }

    /**
     * @param document new state, with the version and the outbox it was decided on
     * @return the document as stored, with its new version
     * @throws OptimisticLockingFailureException when somebody else changed it meanwhile, or it exists already; nothing
     *             is written or published then
     * @throws OutboxFull when too many of its events wait to be published; nothing is written then
     */
    public <D extends AggregateDocument<D>> D save(D document, List<? extends Event> raised) {
        D saved = mongo.save(document.withOutbox(outbox.with(document.outbox(), raised)));
        relay.relay(new DocumentAddress(mongo.getCollectionName(saved.getClass()), saved.id()), versionOf(saved),
                saved.outbox());
        return saved;
    }

    private long versionOf(AggregateDocument<?> saved) {
        var entity = mongo.getConverter().getMappingContext().getRequiredPersistentEntity(saved.getClass());
        var version = entity.getPropertyAccessor(saved).getProperty(entity.getRequiredVersionProperty());
        return ((Number) Objects.requireNonNull(version)).longValue();
    }
}
