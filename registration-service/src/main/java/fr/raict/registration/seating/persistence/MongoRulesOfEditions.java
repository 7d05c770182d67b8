package fr.raict.registration.seating.persistence;

import java.util.Optional;
import java.util.UUID;

import fr.raict.registration.seating.application.RulesOfEditions;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.EditionRules;
import fr.raict.registration.seating.domain.SeatRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.ReplaceOptions;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** One document an edition, written on the condition of its version. */
@Repository
class MongoRulesOfEditions implements RulesOfEditions {

    private final MongoOperations mongo;

    MongoRulesOfEditions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** As stored. */
    @Document("edition_rules")
    record EditionRulesDocument(@Id UUID id, long version, @Nullable Integer mostPerAuthority) {

        EditionRules toRules() {
            return new EditionRules(new EditionId(id), version, mostPerAuthority);
        }
    }

    @Override
    public EditionRules of(EditionId edition) {
        return Optional.ofNullable(mongo.findById(edition.value(), EditionRulesDocument.class))
                .map(EditionRulesDocument::toRules).orElseGet(() -> EditionRules.none(edition));
    }

    @Override
    public EditionRules save(EditionRules next) {
        var id = next.edition().value();
        var saved = new EditionRulesDocument(id, next.version() + 1, next.mostPerAuthority());
        try {
            var seen = query(where("_id").is(id).and("version").is(next.version()));
            var written = next.version() == 0
                    ? mongo.replace(seen, saved, ReplaceOptions.replaceOptions().upsert())
                    : mongo.replace(seen, saved);
            return written.getMatchedCount() > 0 || written.getUpsertedId() != null ? saved.toRules() : stale(next);
        } catch (DuplicateKeyException _) {
            return stale(next);
        }
    }

    /** Who says the same as is stored has saved it already. */
    private EditionRules stale(EditionRules next) {
        var current = of(next.edition());
        if (current.limitOfAuthority().equals(next.limitOfAuthority())) {
            return current;
        }
        throw new SeatRefused.StaleEditionRules(current);
    }
}
