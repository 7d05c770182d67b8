package fr.raict.registration.wishes.persistence;

import java.time.Instant;
import java.time.Period;

import fr.raict.platform.privacy.LimitedTime;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Wishes, with who has them. */
@Component
class OldWishes implements LimitedTime {

    private final MongoOperations mongo;

    OldWishes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public String kind() {
        return "wishes";
    }

    @Override
    public Period keptFor() {
        return Period.ofYears(3);
    }

    @Override
    public int eraseThoseBefore(Instant time, int atMost) {
        var old = mongo.find(query(where("enteredAt").lt(time)).limit(atMost), WishDocument.class).stream()
                .map(WishDocument::id).toList();
        return (int) mongo.remove(query(where("_id").in(old)), WishDocument.class).getDeletedCount();
    }
}
