package fr.raict.platform.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Removes sent events from their documents, one update per document and round. The version stays as it is, so no
 * decision under way is disturbed; the next write of a document drops them as well.
 */
final class OutboxTrimmer {

    private final MongoOperations mongo;
    private final Map<DocumentAddress, List<String>> sent = new HashMap<>();

    OutboxTrimmer(MongoOperations mongo) { this.mongo = mongo; }

    synchronized void sent(DocumentAddress document, String event) {
        sent.computeIfAbsent(document, _ -> new ArrayList<>()).add(event);
    }

    private synchronized Map<DocumentAddress, List<String>> drain() {
        var drained = Map.copyOf(sent);
        sent.clear();
        return drained;
    }

    @Scheduled(fixedDelayString = "${raict.outbox.trim-every:1s}")
    void trim() {
        var byCollection = new HashMap<String, Map<Object, List<String>>>();
        drain().forEach((document, events) -> byCollection
                .computeIfAbsent(document.collection(), _ -> new HashMap<>()).put(document.id(), events));
        byCollection.forEach(this::trim);
    }

    private void trim(String collection, Map<Object, List<String>> documents) {
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, collection);
        documents.forEach((id, events) -> bulk.updateOne(Query.query(Criteria.where("_id").is(id)),
                new Update().pull("outbox", Query.query(Criteria.where("eventId").in(events)))));
        bulk.execute();
    }
}
