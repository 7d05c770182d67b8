package fr.raict.notification.webhooks.persistence;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;

import fr.raict.notification.webhooks.domain.MessageState;
import fr.raict.platform.privacy.LimitedTime;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** The log of what was sent to other systems, but for what still waits: only what nobody tries any more, as
 * its webhook was removed at the moment it came, waits for longer than that. */
@Component
class OldMessages implements LimitedTime {
    /** More than ten attempts take. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(4);

    private final MongoOperations mongo;

    OldMessages(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public String kind() {
        return "webhook-messages";
    }

    @Override
    public Period keptFor() {
        return Period.ofDays(30);
    }

    @Override
    public int eraseThoseBefore(Instant time, int atMost) {
        var old = query(where("queuedAt").lt(time).orOperator(where("state").ne(MessageState.Kind.WAITING),
                where("queuedAt").lt(time.minus(LONGEST_WAIT)))).with(Sort.by("queuedAt")).limit(atMost);
        old.fields().include("_id");
        var ids = mongo.find(old, Document.class, MessageDocument.COLLECTION).stream().map(each -> each.get("_id"))
                .toList();
        return (int) mongo.remove(query(where("_id").in(ids)), MessageDocument.COLLECTION).getDeletedCount();
    }
}
