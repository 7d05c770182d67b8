package fr.raict.registration.seating.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import fr.raict.registration.seating.application.Allowances;
import fr.raict.registration.seating.application.Use;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.springframework.data.mongodb.core.query.Criteria.where;

/**
 * A counter for each quota of each account and authority, and day of UTC. It grows on the condition that it stays within
 * the quota: where it does not, the database would insert another one and finds its id taken. Counters are deleted two
 * days later.
 */
@Repository
class MongoAllowances implements Allowances {

    private static final String USED = "used";
    private static final String DAY = "day";
    private static final Duration KEPT_FOR = Duration.ofDays(2);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoOperations mongo;
    private final Clock clock;

    MongoAllowances(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * All that count towards one counter in one write, and each alone only if that goes beyond. What seems to is tried once
     * more: another instance may have made today's first counter meanwhile.
     */
    @Override
    public Set<Integer> take(List<Use> uses) {
        var together = positionsByCounter(uses);
        var beyond = takeEach(together.stream().map(positions -> sum(uses, positions)).toList());
        var alone = beyond.stream().flatMap(each -> together.get(each).stream()).toList();
        var refused = takeEach(uses, alone);
        return takeEach(uses, List.copyOf(refused));
    }

    private static List<List<Integer>> positionsByCounter(List<Use> uses) {
        return List.copyOf(IntStream.range(0, uses.size()).boxed()
                .collect(groupingBy(position -> counter(uses.get(position)), LinkedHashMap::new, toList())).values());
    }

    private static String counter(Use use) {
        return use.quota() + " " + use.subject();
    }

    private static Use sum(List<Use> uses, List<Integer> positions) {
        var first = uses.get(positions.getFirst());
        return new Use(first.quota(), first.subject(),
                positions.stream().mapToInt(position -> uses.get(position).people()).sum(), first.most());
    }

    private Set<Integer> takeEach(List<Use> uses) {
        return takeEach(uses, IntStream.range(0, uses.size()).boxed().toList());
    }

    private Set<Integer> takeEach(List<Use> uses, List<Integer> positions) {
        if (positions.isEmpty()) {
            return Set.of();
        }
        var today = today();
        try {
            write(positions.stream().map(uses::get).map(use -> taking(use, today)).toList());
            return Set.of();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)
                    || e.getWriteConcernError() != null) {
                throw e;
            }
            var refused = new TreeSet<Integer>();
            e.getWriteErrors().forEach(error -> refused.add(positions.get(error.getIndex())));
            return refused;
        }
    }

    private static UpdateOneModel<Document> taking(Use use, Instant today) {
        return new UpdateOneModel<>(and(eq(id(use, today)), lte(USED, use.most() - use.people())),
                new Document("$inc", new Document(USED, use.people()))
                        .append("$setOnInsert", new Document(DAY, today)),
                UPSERT);
    }

    @Override
    public void giveBack(List<Use> uses) {
        var today = today();
        write(positionsByCounter(uses).stream().map(positions -> sum(uses, positions))
                .map(use -> new UpdateOneModel<Document>(eq(id(use, today)),
                        new Document("$inc", new Document(USED, -use.people()))))
                .toList());
    }

    private void write(List<UpdateOneModel<Document>> changes) {
        mongo.getCollection(mongo.getCollectionName(AllowanceDocument.class)).bulkWrite(changes, UNORDERED);
    }

    private Instant today() {
        return clock.instant().truncatedTo(ChronoUnit.DAYS);
    }

    private static String id(Use use, Instant day) {
        return counter(use) + " " + day;
    }

    @Scheduled(fixedDelayString = "${raict.quotas.forget-every:1h}")
    void forget() {
        mongo.remove(Query.query(where(DAY).lt(clock.instant().minus(KEPT_FOR))), AllowanceDocument.class);
    }
}
