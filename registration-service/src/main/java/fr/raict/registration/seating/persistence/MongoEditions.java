package fr.raict.registration.seating.persistence;

import java.util.List;
import java.util.Optional;

import fr.raict.registration.seating.application.Editions;
import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.EditionId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.ReplaceOptions;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The newest state of each edition. */
@Repository
class MongoEditions implements Editions {

    private static final String COLLECTION = "editions";

    private final MongoOperations mongo;

    MongoEditions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Edition> find(EditionId edition) {
        return Optional.ofNullable(mongo.findById(edition.value(), Edition.class, COLLECTION));
    }

    /** All that is read of an edition to know its id. */
    private record Head(EditionId id) {
    }

    @Override
    public List<EditionId> all() {
        var heads = new Query();
        heads.fields().include("_id");
        return mongo.find(heads, Head.class, COLLECTION).stream().map(Head::id).toList();
    }

    @Override
    public void forget(EditionId edition) {
        mongo.remove(Query.query(Criteria.where("_id").is(edition.value())), COLLECTION);
    }

    @Override
    public void keepNewest(Edition edition) {
        var older = Query.query(Criteria.where("_id").is(edition.id().value())
                .and("sequence").lt(edition.sequence()));
        try {
            mongo.replace(older, edition, ReplaceOptions.replaceOptions().upsert(), COLLECTION);
        } catch (DuplicateKeyException _) {
            // The insert finds the id taken when what is stored is as new: then there is nothing to keep.
        }
    }
}
