package fr.raict.platform.migration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import fr.raict.testsupport.IntegrationTest;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IntegrationTest
class MigrationsIT {

    private static final String OLD = "old_things";

    @Autowired
    MongoOperations mongo;
    @Autowired
    Clock clock;

    private final List<Integer> taken = new ArrayList<>();

    @BeforeEach
    void forget() {
        mongo.dropCollection(Migrations.COLLECTION);
        mongo.dropCollection(OLD);
    }

    @Test
    void takesEachStepOnceInTheOrderOfTheNumbers() {
        start(step(2), step(1));
        start(step(3), step(2), step(1));

        assertThat(taken).containsExactly(1, 2, 3);
        assertThat(mongo.getCollection(Migrations.COLLECTION).find().map(each -> each.getInteger("_id")))
                .containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void takesAStepAgainThatFailed() {
        var broken = new AtomicBoolean(true);
        var fragile = new Migration(1, "fragile", _ -> {
            if (broken.getAndSet(false)) {
                throw new IllegalStateException("away");
            }
            taken.add(1);
        });

        assertThatThrownBy(() -> start(fragile, step(2))).hasMessage("away");
        assertThat(taken).isEmpty();
        start(fragile, step(2));

        assertThat(taken).containsExactly(1, 2);
    }

    @Test
    void bringsEverythingIntoTheNewFormWhenTwoInstancesStartAtOnce() {
        for (var i = 0; i < 300; i++) {
            mongo.insert(new Document("_id", i).append("count", i), OLD);
        }
        var increment = new Migration(1, "add one", all -> {
            var old = Query.query(Criteria.where("form").exists(false));
            while (all.updateFirst(old, new Update().inc("count", 1).set("form", 2), OLD).getModifiedCount() > 0) {
                Thread.yield();
            }
        });

        Stream.generate(() -> CompletableFuture.runAsync(() -> start(increment))).limit(2).toList()
                .forEach(CompletableFuture::join);

        assertThat(mongo.getCollection(OLD).find().map(each -> each.getInteger("count") - each.getInteger("_id")))
                .hasSize(300).containsOnly(1);
    }

    @Test
    void leavesAloneWhatAnEarlierVersionNoted() {
        mongo.insert(new Document("_id", "registration-lists"), Migrations.COLLECTION);

        start(step(1));

        assertThat(taken).containsExactly(1);
        assertThat(mongo.getCollection(Migrations.COLLECTION).countDocuments()).isEqualTo(2);
    }

    @Test
    void refusesTwoStepsWithOneNumber() {
        assertThatThrownBy(() -> start(step(1), step(1))).hasMessageContaining("number 1");
    }

    private Migration step(int number) {
        return new Migration(number, "step " + number, _ -> taken.add(number));
    }

    private void start(Migration... steps) {
        new Migrations(mongo, List.of(steps), clock).afterSingletonsInstantiated();
    }
}
