package fr.raict.notification.mails.persistence;

import java.time.Instant;
import java.time.Period;

import fr.raict.notification.mails.domain.MailState;
import fr.raict.platform.privacy.LimitedTime;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Mails of the journal, with all they say, but those that are still to be sent. */
@Component
class OldMails implements LimitedTime {
    private final MongoOperations mongo;

    OldMails(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public String kind() {
        return "mails";
    }

    @Override
    public Period keptFor() {
        return Period.ofYears(1);
    }

    @Override
    public int eraseThoseBefore(Instant time, int atMost) {
        var old = query(where("queuedAt").lt(time).and("state.kind").ne(MailState.Kind.QUEUED))
                .with(Sort.by("queuedAt")).limit(atMost);
        old.fields().include("_id");
        var ids = mongo.find(old, Document.class, MailDocument.COLLECTION).stream().map(each -> each.get("_id"))
                .toList();
        return (int) mongo.remove(query(where("_id").in(ids)), MailDocument.COLLECTION).getDeletedCount();
    }
}
