package fr.raict.registration.merging.persistence;

import java.util.List;

import fr.raict.platform.aggregates.AggregateStore;
import fr.raict.registration.merging.application.Merges;
import fr.raict.registration.merging.domain.AuthorityMerges;
import org.springframework.stereotype.Repository;

/** One document, written on the condition of its version. */
@Repository
class MongoMerges implements Merges {

    private final AggregateStore store;

    MongoMerges(AggregateStore store) {
        this.store = store;
    }

    @Override
    public AuthorityMerges all() {
        return store.find(MergesDocument.class, MergesDocument.ID).map(MergesDocument::toAggregate)
                .orElseGet(AuthorityMerges::none);
    }

    @Override
    public AuthorityMerges save(AuthorityMerges merges) {
        return store.save(MergesDocument.of(merges), List.of()).toAggregate();
    }
}
