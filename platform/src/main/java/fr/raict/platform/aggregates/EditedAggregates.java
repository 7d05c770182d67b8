package fr.raict.platform.aggregates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.function.Supplier;

import fr.raict.contracts.Event;
import org.springframework.dao.DuplicateKeyException;
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
        return present(id).map(AggregateDocument::toAggregate);
    }

    public List<A> matching(Criteria criteria) {
        return store.matching(
                Query.query(criteria).addCriteria(Criteria.where(AggregateStore.REMOVED).exists(false)), type);
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
            throw stale(present(next.id()).orElseThrow(unknown), decidedOn);
        }
    }

    /**
     * Writes what is new, once: of two writes with one id the later changes nothing.
     *
     * @return what has the id, as it is now; throws what says that there is none when it was removed since
     * @throws DuplicateKeyException when another one has what a unique index gives to one
     */
    public A saveOnce(D first, LongFunction<List<? extends Event>> raised) {
        try {
            return save(first, raised);
        } catch (DuplicateKeyException taken) {
            if (store.isTaken(type, first.id())) {
                return find(first.id()).orElseThrow(unknown);
            }
            throw taken;
        }
    }

    /**
     * Removes it with all that was stored of it but the events that wait; nothing has its id again if others ever heard of
     * it. Throws what says that
     * there is none, or that it is no longer in the version it was decided on.
     *
     * @param decidedOn its last state
     * @param left fields that a unique index asks for
     * @param raised makes the events, given the sequence number of the first
     */
    public void remove(D decidedOn, Map<String, Object> left, LongFunction<List<? extends Event>> raised) {
        var seen = new SeenVersion(decidedOn.version());
        var last = document(decidedOn.id(), seen);
        try {
            store.remove(last, left, raised.apply(last.trail().eventSequence() + 1));
        } catch (OptimisticLockingFailureException _) {
            throw stale(present(decidedOn.id()).orElseThrow(unknown), seen);
        }
    }

    private Optional<D> present(UUID id) { return store.find(type, id); }

    private D document(UUID id, SeenVersion seen) {
        var document = present(id).orElseThrow(unknown);
        if (!seen.matches(document.version())) {
            throw stale(document, seen);
        }
        return document;
    }

    private RuntimeException stale(D current, SeenVersion seen) {
        return stale.apply(current.toAggregate(), current.trail().history().since(seen));
    }
}
