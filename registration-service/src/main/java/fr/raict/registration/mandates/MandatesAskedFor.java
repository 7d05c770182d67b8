package fr.raict.registration.mandates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.mandates.Mandate.State;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;

/** The mandates as organisers go through them: a page at a time, those that wait for a decision first. */
@Component
class MandatesAskedFor {

    private static final List<State> ORDER = List.of(State.PENDING, State.CONFIRMED, State.REFUSED);
    private static final int MIGRATED_AT_ONCE = 200;

    private final MongoOperations mongo;

    MandatesAskedFor(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(Mandate.class).createIndex(new Index("authority.code", ASC));
        mongo.indexOps(Mandate.class).createIndex(new Index("state", ASC).on("requestedAt", ASC));
        makeFindable();
    }

    /** Mandates of a version without search, some at a time; who runs it twice finds none the second time. */
    private void makeFindable() {
        var without = Query.query(where("words").exists(false)).limit(MIGRATED_AT_ONCE);
        for (var found = mongo.find(without, Mandate.class); !found.isEmpty(); found = mongo.find(without,
                Mandate.class)) {
            found.forEach(mandate -> mongo.save(mandate.findable()));
        }
    }

    List<Mandate> find(Optional<State> state, SearchWords words, Paging paging) {
        var found = new ArrayList<Mandate>();
        var offset = paging.offset();
        for (var next : state.map(List::of).orElse(ORDER)) {
            var missing = paging.size() - found.size();
            if (missing > 0) {
                found.addAll(mongo.find(query(next, words).with(Sort.by("requestedAt", "_id")).skip(offset)
                        .limit(missing), Mandate.class));
                offset = found.isEmpty() ? (int) Math.max(0, offset - count(Optional.of(next), words)) : 0;
            }
        }
        return found;
    }

    long count(Optional<State> state, SearchWords words) {
        return state.map(List::of).orElse(ORDER).stream()
                .mapToLong(each -> mongo.count(query(each, words), Mandate.class)).sum();
    }

    private static Query query(State state, SearchWords words) {
        var conditions = new ArrayList<Criteria>();
        conditions.add(where("state").is(state));
        words.words().forEach(word -> conditions.add(where("words").regex("^" + Pattern.quote(word))));
        return Query.query(new Criteria().andOperator(conditions));
    }

    /** How many speak for each of the authorities these mandates are for; none where the code is missing. */
    Map<String, Long> confirmed(Collection<Mandate> mandates) {
        var codes = mandates.stream().map(mandate -> mandate.authority().code()).distinct().toList();
        var counted = newAggregation(match(where("authority.code").in(codes).and("state").is(State.CONFIRMED)),
                group("authority.code").count().as("confirmed"));
        return mongo.aggregate(counted, Mandate.class, Document.class).getMappedResults().stream().collect(Collectors
                .toMap(each -> each.getString("_id"), each -> each.get("confirmed", Number.class).longValue()));
    }
}
