package fr.raict.registration.privacy.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.platform.aggregates.AggregateStore;
import fr.raict.registration.privacy.application.Erasures;
import fr.raict.registration.privacy.domain.Erasure;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** One document per erasure. */
@Repository
class MongoErasures implements Erasures {

    private final AggregateStore store;

    MongoErasures(AggregateStore store) {
        this.store = store;
    }

    @Override
    public Optional<Erasure> find(UUID id) {
        return store.find(ErasureDocument.class, id).map(ErasureDocument::toAggregate);
    }

    /** What is still to be published of it stays so: in another version than this one, nothing is written. */
    @Override
    public Erasure save(Erasure erasure, List<? extends Event> raised) {
        var unpublished = store.find(ErasureDocument.class, erasure.id()).map(ErasureDocument::outbox)
                .orElse(List.of());
        return store.save(ErasureDocument.of(erasure, unpublished), raised).toAggregate();
    }

    @Override
    public List<Erasure> unanswered(Instant before, int most) {
        return store.matching(query(where(ErasureDocument.UNANSWERED_SINCE).lt(before))
                .with(Sort.by(ErasureDocument.UNANSWERED_SINCE)).limit(most), ErasureDocument.class);
    }
}
