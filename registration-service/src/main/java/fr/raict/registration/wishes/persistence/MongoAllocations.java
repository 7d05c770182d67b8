package fr.raict.registration.wishes.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.raict.platform.aggregates.AggregateStore;
import fr.raict.platform.aggregates.EditedAggregates;
import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.wishes.application.Allocations;
import fr.raict.registration.wishes.domain.Allocation;
import fr.raict.registration.wishes.domain.WishRefused.AllocationMissing;
import fr.raict.registration.wishes.domain.WishRefused.StaleAllocation;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** One document for each edition that has an allocation. */
@Repository
class MongoAllocations implements Allocations {

    private final MongoOperations mongo;
    private final EditedAggregates<Allocation, AllocationDocument> allocations;

    MongoAllocations(MongoOperations mongo, AggregateStore store) {
        this.mongo = mongo;
        this.allocations = store.edited(AllocationDocument.class, AllocationMissing::new, StaleAllocation::new);
    }

    @Override
    public Optional<Allocation> find(EditionId edition) {
        return allocations.find(edition.value());
    }

    @Override
    public Allocation inVersion(EditionId edition, SeenVersion seen) {
        return allocations.inVersion(edition.value(), seen);
    }

    @Override
    public Allocation save(Allocation allocation) {
        try {
            return allocations.save(AllocationDocument.of(allocation), _ -> List.of());
        } catch (DuplicateKeyException _) {
            return allocations.inVersion(allocation.edition().value(), new SeenVersion(0));
        }
    }

    @Override
    public void remove(Allocation allocation) {
        allocations.remove(AllocationDocument.of(allocation), Map.of(), _ -> List.of());
    }

    @Override
    public List<EditionId> publishing() {
        var ids = query(where("stage").is(Allocation.Stage.PUBLISHING));
        ids.fields().include("_id");
        return mongo.find(ids, Document.class, mongo.getCollectionName(AllocationDocument.class)).stream()
                .map(each -> new EditionId(each.get("_id", UUID.class))).toList();
    }
}
