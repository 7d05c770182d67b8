package fr.raict.registration.attendance.persistence;

import java.time.Instant;
import java.time.Period;
import java.util.List;

import fr.raict.platform.privacy.LimitedTime;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Who let people in. That they came stays. */
@Component
class OldCheckIns implements LimitedTime {

    private static final String BY = "checkIn.by";

    private final MongoOperations mongo;

    OldCheckIns(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public String kind() {
        return "check-ins";
    }

    @Override
    public Period keptFor() {
        return Period.ofYears(3);
    }

    /** In one update: it is a word in each. Two devices that collided are no news any more. */
    @Override
    public int eraseThoseBefore(Instant time, int atMost) {
        mongo.updateMulti(query(where("checkIn.at").lt(time).and(BY).ne("")),
                new Update().set(BY, "").set("checkIn.account", "").set("collisions", List.of())
                        .unset("collided"),
                mongo.getCollectionName(AttendanceDocument.class));
        return 0;
    }
}
