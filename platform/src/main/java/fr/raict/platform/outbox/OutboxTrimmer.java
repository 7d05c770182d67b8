package fr.raict.platform.outbox;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Removes sent events from their documents, one update per document and round. The version stays as it is, so no
 * decision under way is disturbed. What cannot be removed now is tried again in the next round. Remembers
 * {@value #MOST_EVENTS} events at most: what is forgotten, the sweep brings back.
 */
final class OutboxTrimmer {

    static final int MOST_EVENTS = 20_000;

    private static final Logger log = LoggerFactory.getLogger(OutboxTrimmer.class);

    private final MongoOperations mongo;
    private final Map<DocumentAddress, Set<String>> sent = new HashMap<>();
    private int events;

    OutboxTrimmer(MongoOperations mongo) { this.mongo = mongo; }

    synchronized void sent(DocumentAddress document, String event) {
        if (events < MOST_EVENTS && sent.computeIfAbsent(document, _ -> new LinkedHashSet<>()).add(event)) {
            events++;
        }
    }

    private synchronized Map<DocumentAddress, Set<String>> drain() {
        var drained = Map.copyOf(sent);
        sent.clear();
        events = 0;
        return drained;
    }

    @Scheduled(fixedDelayString = "${raict.outbox.trim-every:1s}")
    void trim() {
        var byCollection = new HashMap<String, Map<Object, Set<String>>>();
        drain().forEach((document, sentOfIt) -> byCollection
                .computeIfAbsent(document.collection(), _ -> new HashMap<>()).put(document.id(), sentOfIt));
        byCollection.forEach(this::trim);
    }

    private void trim(String collection, Map<Object, Set<String>> documents) {
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, collection);
        documents.forEach((id, sentOfIt) -> bulk.updateOne(Query.query(Criteria.where("_id").is(id)),
                new Update().pull("outbox", Query.query(Criteria.where("eventId").in(sentOfIt)))));
        try {
            bulk.execute();
        } catch (RuntimeException e) {
            log.warn("Sent events stay in their outboxes of {} for now", collection, e);
            documents.forEach((id, sentOfIt) -> sentOfIt
                    .forEach(event -> sent(new DocumentAddress(collection, id), event)));
        }
    }
}
