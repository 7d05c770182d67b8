package fr.raict.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.bson.Document;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.scheduling.annotation.Scheduled;

import static java.util.Objects.requireNonNull;

/** Publishes what a crash left in the outboxes. Looks only at events old enough to have been missed. */
final class OutboxSweep {

    private static final Duration MISSED_AFTER = Duration.ofSeconds(5);
    private static final int DOCUMENTS_PER_ROUND = 200;

    private final MongoOperations mongo;
    private final OutboxRelay relay;
    private final List<OutboxCollection> collections;
    private final Clock clock;

    OutboxSweep(MongoOperations mongo, OutboxRelay relay, List<OutboxCollection> collections, Clock clock) {
        this.mongo = mongo;
        this.relay = relay;
        this.collections = collections;
        this.clock = clock;
        collections.forEach(collection -> mongo.indexOps(collection.name())
                .createIndex(new Index("outbox.at", Direction.ASC)));
    }

    @Scheduled(fixedDelayString = "${raict.outbox.sweep-every:5s}")
    void sweep() { collections.forEach(this::sweep); }

    private void sweep(OutboxCollection collection) {
        var missed = new Document("outbox.at", new Document("$lt", clock.instant().minus(MISSED_AFTER)));
        for (var document : mongo.getCollection(collection.name()).find(missed)
                .projection(new Document("outbox", 1)).limit(DOCUMENTS_PER_ROUND)) {
            var address = new DocumentAddress(collection.name(), requireNonNull(document.get("_id")));
            var entries = entries(document);
            collection.before().prepare(address, entries);
            relay.relay(address, entries);
        }
    }

    private List<OutboxEntry> entries(Document document) {
        MongoConverter converter = mongo.getConverter();
        return document.getList("outbox", Document.class).stream()
                .map(entry -> converter.read(OutboxEntry.class, entry)).toList();
    }
}
