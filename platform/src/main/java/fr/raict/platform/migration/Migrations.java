package fr.raict.platform.migration;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Takes the steps that this database has not seen, in the order of their numbers, before the service listens to requests
 * and events. Each is noted in the collection {@value #COLLECTION} once it is complete; a step that fails ends the start,
 * and is taken again at the next.
 */
final class Migrations implements SmartInitializingSingleton {

    static final String COLLECTION = "migrations";

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);

    private final MongoOperations mongo;
    private final List<Migration> steps;
    private final Clock clock;

    Migrations(MongoOperations mongo, List<Migration> steps, Clock clock) {
        this.mongo = mongo;
        this.steps = steps.stream().sorted(Comparator.comparingInt(Migration::number)).toList();
        this.clock = clock;
        var numbers = new HashSet<Integer>();
        this.steps.forEach(step -> {
            if (!numbers.add(step.number())) {
                throw new IllegalStateException("Two migrations have the number " + step.number());
            }
        });
    }

    @Override
    public void afterSingletonsInstantiated() {
        var taken = new HashSet<Integer>();
        mongo.getCollection(COLLECTION).find().forEach(step -> {
            if (step.get("_id") instanceof Integer number) { // version 1.0 named its steps
                taken.add(number);
            }
        });
        steps.stream().filter(step -> !taken.contains(step.number())).forEach(this::take);
    }

    private void take(Migration step) {
        log.info("Migration {}: {}", step.number(), step.title());
        step.step().accept(mongo);
        mongo.upsert(Query.query(Criteria.where("_id").is(step.number())),
                new Update().setOnInsert("title", step.title()).setOnInsert("at", clock.instant()), Document.class,
                COLLECTION);
    }
}
