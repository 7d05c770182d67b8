package fr.raict.registration.wishes.persistence;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.platform.aggregates.EditedDocument;
import fr.raict.platform.aggregates.Trail;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.wishes.domain.Allocation;
import fr.raict.registration.wishes.domain.Allocation.Stage;
import fr.raict.registration.wishes.domain.Allocation.Unmet;
import fr.raict.registration.wishes.domain.Award;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;

/** An allocation as stored, by the id of its edition: 5,100 awards of ten sessions at most are less than 3 MB. */
@Document("wish_allocations")
record AllocationDocument(@Id UUID id, @Version long version, long seed,
        @Indexed(useGeneratedName = true) Stage stage, List<Award> awards, int carriedOut, List<Unmet> unmet,
        @Unwrapped(onEmpty = OnEmpty.USE_EMPTY) Trail trail)
        implements
            EditedDocument<Allocation, AllocationDocument> {

    static AllocationDocument of(Allocation allocation) {
        return new AllocationDocument(allocation.edition().value(), allocation.version(), allocation.seed(),
                allocation.stage(), allocation.awards(), allocation.carriedOut(), allocation.unmet(), Trail.NONE);
    }

    @Override
    public AllocationDocument with(Trail other) {
        return new AllocationDocument(id, version, seed, stage, awards, carriedOut, unmet, other);
    }

    @Override
    public Allocation toAggregate() {
        return new Allocation(new EditionId(id), version, seed, stage, awards, carriedOut, unmet);
    }

    @Override
    public Map<String, Object> fields() {
        return Map.of("seed", seed, "awards", awards, "stage", stage);
    }
}
