package fr.raict.platform.aggregates;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.function.Supplier;

import fr.raict.contracts.Event;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Aggregates of one kind, each of which is changed only by who has seen its present version. */
public final class EditedAggregates<A, D extends EditedDocument<A, D>> {

    private final AggregateStore store;
    private final Class<D> type;
    private final Supplier<? extends RuntimeException> unknown;
    private final BiFunction<? super A, List<String>, ? extends RuntimeException> stale;

    EditedAggregates(AggregateStore store, Class<D> type, Supplier<? extends RuntimeException> unknown,
            BiFunction<? super A, List<String>, ? extends RuntimeException> stale) {
        this.store = store;
        this.type = type;
        this.unknown = unknown;
        this.stale = stale;
    }

    public Optional<A> find(UUID id) {
        return store.find(type, id).map(AggregateDocument::toAggregate);
    }

    public List<A> matching(Criteria criteria) {
        return store.matching(Query.query(criteria), type);
    }

    /** Throws what says that there is none, or that it is in another version. */
    public A inVersion(UUID id, SeenVersion seen) {
        return document(id, seen).toAggregate();
    }

    /**
     * Throws what says that it is no longer in the version it was decided on; nothing is written then.
     *
     * @param next new state, with the version it was decided on
     * @param raised makes the events, given the sequence number of the first
     * @return the aggregate in its new version
     */
    public A save(D next, LongFunction<List<? extends Event>> raised) {
        var decidedOn = new SeenVersion(next.version());
        var before = next.version() == 0 ? next.with(Trail.NONE) : document(next.id(), decidedOn);
        var events = raised.apply(before.trail().eventSequence() + 1);
        var trail = before.trail().advance(events.size(), before.fields(), next.fields(), next.version() + 1);
        try {
            return store.save(next.with(trail), events).toAggregate();
        } catch (OptimisticLockingFailureException _) {
            throw stale(store.find(type, next.id()).orElseThrow(unknown), decidedOn);
        }
    }

    private D document(UUID id, SeenVersion seen) {
        var document = store.find(type, id).orElseThrow(unknown);
        if (!seen.matches(document.version())) {
            throw stale(document, seen);
        }
        return document;
    }

    private RuntimeException stale(D current, SeenVersion seen) {
        return stale.apply(current.toAggregate(), current.trail().history().since(seen));
    }
}
