package fr.raict.platform.aggregates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import com.mongodb.client.model.Filters;
import fr.raict.contracts.Event;
import fr.raict.platform.outbox.DocumentAddress;
import fr.raict.platform.outbox.Outbox;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.platform.outbox.OutboxFull;
import fr.raict.platform.outbox.OutboxRelay;
import fr.raict.platform.outbox.UnsentEvents;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The one way to write an aggregate: its new state and the events it raised in one update, on the condition of the version
 * it was decided on; then the events are published.
 */
public final class AggregateStore {

    /** Marks what is left of a removed aggregate. */
    static final String REMOVED = "removed";

    private static final String OUTBOX = "outbox";
    private static final String VERSION = "version";

    private final MongoOperations mongo;
    private final Outbox outbox;
    private final OutboxRelay relay;

    AggregateStore(MongoOperations mongo, Outbox outbox, OutboxRelay relay) {
        this.mongo = mongo;
        this.outbox = outbox;
        this.relay = relay;
    }

    /** Empty as well once it was removed. */
    public <A, D extends AggregateDocument<A, D>> Optional<D> find(Class<D> type, UUID id) {
        return stored(type, id).filter(document -> !document.containsKey(REMOVED))
                .map(document -> mongo.getConverter().read(type, document));
    }

    /** Whether there is one with the id, or was until it was removed. */
    boolean isTaken(Class<?> type, UUID id) {
        return stored(type, id).isPresent();
    }

    private Optional<Document> stored(Class<?> type, UUID id) {
        return Optional.ofNullable(mongo.findById(id, Document.class, mongo.getCollectionName(type)));
    }

    /** All of them: who asks knows that they are few, or limits the query. */
    public <A, D extends AggregateDocument<A, D>> List<A> matching(Query query, Class<D> type) {
        return mongo.find(query, type).stream().map(AggregateDocument::toAggregate).toList();
    }

    /**
     * Writes the whole document.
     *
     * @param document new state, with the version and the outbox it was decided on
     * @return the document as stored, with its new version
     * @throws OptimisticLockingFailureException when somebody else changed it meanwhile; nothing is written or published
     *             then
     * @throws DuplicateKeyException when it is new and exists already, or a unique index refuses it; nothing is written
     *             or published then
     * @throws OutboxFull when too many of its events wait to be published; nothing is written then
     * @throws IllegalArgumentException when it would lose the events, as its class keeps none; nothing is written then
     */
    public <A, D extends AggregateDocument<A, D>> D save(D document, List<? extends Event> raised) {
        var pending = outbox.with(document.outbox(), raised);
        var next = document.withOutbox(pending);
        if (next.outbox().size() != pending.size()) {
            throw new IllegalArgumentException(document.getClass().getSimpleName() + " has no place for events");
        }
        D saved = mongo.save(next);
        relay(saved.getClass(), saved.id(), saved.version(), outbox.unsent(saved.outbox()));
        return saved;
    }

    /**
     * Writes some fields of a document that is large or changes often, and appends to its outbox, from which only published
     * events are taken.
     *
     * @param before the version it was decided on
     * @param unsent those of that version; what is raised is added once it is written
     * @param changes the fields that change; the version is added
     * @throws OptimisticLockingFailureException when somebody else changed it meanwhile; nothing is written or published
     *             then
     * @throws OutboxFull when too many of its events wait to be published; nothing is written then
     */
    public void update(Class<?> type, UUID id, long before, UnsentEvents unsent, Update changes,
            List<? extends Event> raised) {
        var appended = outbox.appended(unsent, raised);
        changes.set(VERSION, before + 1);
        if (!appended.isEmpty()) {
            changes.push(OUTBOX).each(appended.toArray());
        }
        var inVersion = Query.query(Criteria.where("_id").is(id).and(VERSION).is(before));
        if (mongo.updateFirst(inVersion, changes, type).getMatchedCount() == 0) {
            throw new OptimisticLockingFailureException(
                    type.getSimpleName() + " " + id + " is not in version " + before);
        }
        unsent.append(appended);
        relay(type, id, before + 1, unsent);
    }

    /**
     * Deletes a document of which others never heard. In the place of any other it puts what is left once it is removed:
     * its id, so that nothing has it again, and the events that are still to be published. It is found no more.
     *
     * @param last its last version
     * @param left fields that a unique index asks for
     * @throws OptimisticLockingFailureException when somebody else changed it meanwhile; nothing is removed or published
     *             then
     * @throws OutboxFull when too many of its events wait to be published; nothing is removed then
     */
    <A, D extends EditedDocument<A, D>> void remove(D last, Map<String, Object> left, List<? extends Event> raised) {
        var pending = outbox.with(last.outbox(), raised);
        var inVersion = Filters.and(Filters.eq("_id", last.id()), Filters.eq(VERSION, last.version()));
        var collection = mongo.getCollection(mongo.getCollectionName(last.getClass()));
        var told = last.trail().eventSequence() + raised.size();
        var removed = told == 0 ? collection.deleteOne(inVersion).getDeletedCount()
                : collection.replaceOne(inVersion, remains(last, told, pending, left)).getMatchedCount();
        if (removed == 0) {
            throw new OptimisticLockingFailureException(
                    last.getClass().getSimpleName() + " " + last.id() + " is not in version " + last.version());
        }
        relay(last.getClass(), last.id(), last.version() + 1, outbox.unsent(pending));
    }

    private Document remains(EditedDocument<?, ?> last, long told, List<OutboxEntry> pending,
            Map<String, Object> left) {
        var remains = new Document("_id", last.id()).append(VERSION, last.version() + 1).append(REMOVED, true)
                .append("eventSequence", told)
                .append(OUTBOX, mongo.getConverter().convertToMongoType(pending));
        remains.putAll(left);
        return remains;
    }

    private void relay(Class<?> type, UUID id, long version, UnsentEvents unsent) {
        relay.relay(new DocumentAddress(mongo.getCollectionName(type), id), version, unsent);
    }

    /**
     * The aggregates of a feature that people edit.
     *
     * @param unknown what is thrown when there is none
     * @param stale what is thrown when it is in another version: its present state, and the fields that changed since
     */
    public <A, D extends EditedDocument<A, D>> EditedAggregates<A, D> edited(Class<D> type,
            Supplier<? extends RuntimeException> unknown,
            BiFunction<? super A, List<String>, ? extends RuntimeException> stale) {
        return new EditedAggregates<>(this, type, unknown, stale);
    }
}
