package fr.raict.agenda.experts.persistence;

import java.util.HashSet;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * Has the store itself refuse a second expert with an address, so that two who enter the same expert at once make one.
 */
final class ExpertAddresses {

    private static final String KEY = "addressKey";

    private final MongoOperations mongo;

    ExpertAddresses(MongoOperations mongo) { this.mongo = mongo; }

    void keepApart() {
        keyWhatIsOlder();
        mongo.indexOps(ExpertDocument.class).createIndex(new Index(KEY, Sort.Direction.ASC).unique());
    }

    /** Of several records of one address from before this rule, the first has it; the others stay as they are. */
    private void keyWhatIsOlder() {
        if (!mongo.exists(query(where(KEY).isNull()), ExpertDocument.class)) return;
        var taken = new HashSet<String>();
        for (var document : mongo.find(new Query().with(Sort.by("_id")), ExpertDocument.class)) {
            var key = document.profile().addressKey();
            var mine = taken.add(key) ? key : key + " " + document.id();
            mongo.updateFirst(query(where("_id").is(document.id()).and(KEY).isNull()), Update.update(KEY, mine),
                    ExpertDocument.class);
        }
    }
}
