package fr.raict.notification.webhooks.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.notification.webhooks.application.MessagePage;
import fr.raict.notification.webhooks.application.Messages;
import fr.raict.notification.webhooks.domain.Message;
import fr.raict.notification.webhooks.domain.MessageState;
import fr.raict.platform.aggregates.AggregateDocument;
import fr.raict.platform.aggregates.AggregateStore;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** The derived {@code _id} makes a message unique. */
@Repository
class MongoMessages implements Messages {
    private static final String WEBHOOK = "webhook";
    private static final String STATE = "state";
    private static final String DUE_AT = "dueAt";

    private final AggregateStore store;
    private final MongoOperations mongo;

    MongoMessages(AggregateStore store, MongoOperations mongo) {
        this.store = store;
        this.mongo = mongo;
    }

    @Override
    public void addOnce(Message message) {
        try {
            store.save(MessageDocument.of(message), List.of());
        } catch (DuplicateKeyException _) {
            // the event was read before
        }
    }

    @Override
    public Optional<Message> find(UUID id) {
        return store.find(MessageDocument.class, id).map(AggregateDocument::toAggregate);
    }

    @Override
    public Optional<Message> replace(Message before, Message after) {
        try {
            store.save(MessageDocument.of(after), List.of());
            return Optional.of(after.stored());
        } catch (OptimisticLockingFailureException _) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Message> due(UUID webhook, Instant now) {
        return store.matching(query(where(WEBHOOK).is(webhook).and(DUE_AT).lte(now)).with(Sort.by(DUE_AT)).limit(1),
                MessageDocument.class).stream().findFirst();
    }

    /** Each gets another version, so that whoever tries one at the moment does not undo this. */
    @Override
    public void endWaiting(UUID webhook, Instant now) {
        mongo.updateMulti(waiting(webhook), new Update().set(STATE, MessageState.Kind.ENDED).unset(DUE_AT)
                .set("endedAt", now).inc("version", 1), MessageDocument.COLLECTION);
    }

    @Override
    public void removeAll(UUID webhook) {
        mongo.remove(query(where(WEBHOOK).is(webhook)), MessageDocument.COLLECTION);
    }

    @Override
    public long waiting(UUID webhook, int atMost) {
        return mongo.count(waiting(webhook).limit(atMost), MessageDocument.COLLECTION);
    }

    @Override
    public MessagePage page(UUID webhook, MessageState.@Nullable Kind state, int page, int size) {
        var wanted = state == null ? query(where(WEBHOOK).is(webhook))
                : query(where(WEBHOOK).is(webhook).and(STATE).is(state));
        var total = mongo.count(wanted, MessageDocument.COLLECTION);
        wanted.with(Sort.by(Sort.Direction.DESC, "queuedAt", "_id")).skip((long) page * size).limit(size);
        return new MessagePage(store.matching(wanted, MessageDocument.class), total);
    }

    private static Query waiting(UUID webhook) {
        return query(where(WEBHOOK).is(webhook).and(STATE).is(MessageState.Kind.WAITING));
    }
}
