package fr.raict.registration.individuals.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.raict.contracts.Event;
import fr.raict.platform.aggregates.AggregateStore;
import fr.raict.registration.individuals.application.Individuals;
import fr.raict.registration.individuals.domain.Individual;
import fr.raict.registration.seating.domain.ParticipantId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** One document per person and edition. */
@Repository
class MongoIndividuals implements Individuals {

    private final MongoOperations mongo;
    private final AggregateStore store;

    MongoIndividuals(MongoOperations mongo, AggregateStore store) {
        this.mongo = mongo;
        this.store = store;
    }

    @Override
    public Optional<Individual> find(ParticipantId id) {
        return store.find(IndividualDocument.class, id.value()).map(IndividualDocument::toAggregate);
    }

    /** What is still to be published of it stays so: in another version than this one, nothing is written. */
    @Override
    public void save(Individual individual, List<? extends Event> raised) {
        var unpublished = store.find(IndividualDocument.class, individual.id().value())
                .map(IndividualDocument::outbox).orElse(List.of());
        store.save(IndividualDocument.of(individual, unpublished), raised);
    }

    @Override
    public List<Individual> toForget(Instant now, int most) {
        return store.matching(query(where(IndividualDocument.FORGET_AT).lte(now))
                .with(Sort.by(IndividualDocument.FORGET_AT)).limit(most), IndividualDocument.class);
    }

    @Override
    public void remove(Individual individual) {
        mongo.remove(query(where("_id").is(individual.id().value()).and("version").is(individual.version())
                .and("outbox").size(0)), IndividualDocument.class);
    }
}
