package fr.raict.platform.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.bson.Document;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.index.Index;

/** Finds and reads outboxes in the store. */
final class StoredOutboxes implements SmartInitializingSingleton {

    private static final String OUTBOX = "outbox";
    private static final String VERSION = "version";
    private static final Document ID_ONLY = new Document("_id", 1);
    private static final Document OLDEST_EVENTS = new Document(VERSION, 1)
            .append(OUTBOX, new Document("$slice", Outbox.MOST_EVENTS));

    private final MongoOperations mongo;
    private final List<String> collections;

    StoredOutboxes(MongoOperations mongo, OutboxCollections collections) {
        this.mongo = mongo;
        this.collections = collections.names();
    }

    @Override
    public void afterSingletonsInstantiated() {
        collections.forEach(collection -> mongo.indexOps(collection)
                .createIndex(new Index("outbox.at", Direction.ASC)));
    }

    /** The outbox of one version of a document; at most its {@link Outbox#MOST_EVENTS} oldest events. */
    record StoredOutbox(long version, List<OutboxEntry> entries) {
    }

    /** Documents with an event raised before that time, as the index has them: oldest first. */
    List<DocumentAddress> withEventsBefore(Instant time, int atMost) {
        var missed = new Document("outbox.at", new Document("$lt", time));
        return collections.stream()
                .flatMap(collection -> mongo.getCollection(collection).find(missed)
                        .projection(ID_ONLY).limit(atMost)
                        .map(found -> new DocumentAddress(collection, Objects.requireNonNull(found.get("_id"))))
                        .into(new ArrayList<>()).stream())
                .toList();
    }

    /** Empty when the document is gone. */
    Optional<StoredOutbox> read(DocumentAddress address) {
        return Optional.ofNullable(mongo.getCollection(address.collection())
                .find(new Document("_id", address.id())).projection(OLDEST_EVENTS).first()).map(this::outbox);
    }

    private StoredOutbox outbox(Document document) {
        MongoConverter converter = mongo.getConverter();
        var entries = document.getList(OUTBOX, Document.class, List.of()).stream()
                .map(entry -> converter.read(OutboxEntry.class, entry)).toList();
        return new StoredOutbox(((Number) document.get(VERSION, 0L)).longValue(), entries);
    }
}
