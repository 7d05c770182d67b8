package fr.raict.registration.choosing.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.platform.aggregates.AggregateStore;
import fr.raict.registration.choosing.application.Choices;
import fr.raict.registration.choosing.domain.Choice;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** One document per choice, deleted a day after it was asked for, once it is finished and its events are published. */
@Repository
class MongoChoices implements Choices {

    /** Longer than a request waits for its answer, so that nobody carries it on who still works on it. */
    static final Duration CARRIED_ON_AFTER = Duration.ofSeconds(30);
    static final Duration KEPT_FOR = Duration.ofDays(1);
    private static final int CARRIED_ON_AT_ONCE = 20;
    private static final String CARRY_ON_AT = "carryOnAt";

    private final MongoOperations mongo;
    private final AggregateStore store;
    private final Clock clock;

    MongoChoices(MongoOperations mongo, AggregateStore store, Clock clock) {
        this.mongo = mongo;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Optional<Choice> find(UUID id) {
        return store.find(ChoiceDocument.class, id).map(ChoiceDocument::toAggregate);
    }

    @Override
    public Choice add(Choice choice) {
        return store.save(ChoiceDocument.of(choice, choice.askedAt().plus(CARRIED_ON_AFTER)), List.of()).toAggregate();
    }

    @Override
    public Choice finish(Choice choice, List<? extends Event> events) {
        return store.save(ChoiceDocument.of(choice, null), events).toAggregate();
    }

    @Override
    public List<Choice> unfinished(Instant now) {
        return store.matching(query(where(CARRY_ON_AT).lte(now)).with(Sort.by(CARRY_ON_AT)).limit(CARRIED_ON_AT_ONCE),
                ChoiceDocument.class);
    }

    /** Without a new version: it says nothing about the choice. */
    @Override
    public void carryOnAt(UUID choice, Instant later) {
        mongo.updateFirst(query(where("_id").is(choice).and(CARRY_ON_AT).exists(true)),
                Update.update(CARRY_ON_AT, later), ChoiceDocument.class);
    }

    @Scheduled(fixedDelayString = "${raict.choosing.forget-every:1h}")
    void forget() {
        Query old = query(where("askedAt").lt(clock.instant().minus(KEPT_FOR)).and(CARRY_ON_AT).exists(false)
                .and("outbox").size(0));
        mongo.remove(old, ChoiceDocument.class);
    }
}
