package fr.raict.agenda.experts.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.agenda.experts.application.Experts;
import fr.raict.agenda.experts.domain.Expert;
import fr.raict.agenda.experts.domain.ExpertRefused.AddressTaken;
import fr.raict.agenda.experts.domain.ExpertRefused.ExpertUnknown;
import fr.raict.agenda.experts.domain.ExpertRefused.StaleEdit;
import fr.raict.agenda.versions.SeenVersion;
import fr.raict.platform.outbox.AggregateStore;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** One document per expert, written with the event that tells how they are written to. */
@Repository
class MongoExperts implements Experts {

    private final MongoOperations mongo;
    private final AggregateStore store;
    private final ExpertEvents events;

    MongoExperts(MongoOperations mongo, AggregateStore store, ExpertEvents events) {
        this.mongo = mongo;
        this.store = store;
        this.events = events;
        new ExpertAddresses(mongo).keepApart();
    }

    @Override
    public Optional<Expert> find(UUID expert) { return document(expert).map(ExpertDocument::toExpert); }

    @Override
    public Expert inVersion(UUID expert, SeenVersion seen) { return documentIn(expert, seen).toExpert(); }

    @Override
    public List<Expert> all() {
        return mongo.findAll(ExpertDocument.class).stream().map(ExpertDocument::toExpert).toList();
    }

    @Override
    public Expert save(Expert expert) {
        var decidedOn = new SeenVersion(expert.version());
        var document = expert.version() == 0
                ? ExpertDocument.of(expert)
                : documentIn(expert.id(), decidedOn).next(expert);
        try {
            return store.save(document, List.of(events.changed(expert))).toExpert();
        } catch (OptimisticLockingFailureException _) {
            throw stale(document(expert.id()).orElseThrow(ExpertUnknown::new), decidedOn);
        } catch (DuplicateKeyException taken) {
            throw new AddressTaken(holder(document.addressKey()).orElseThrow(() -> taken));
        }
    }

    private Optional<Expert> holder(String addressKey) {
        var found = mongo.findOne(query(where("addressKey").is(addressKey)), ExpertDocument.class);
        return Optional.ofNullable(found).map(ExpertDocument::toExpert);
    }

    private Optional<ExpertDocument> document(UUID expert) {
        return Optional.ofNullable(mongo.findById(expert, ExpertDocument.class));
    }

    private ExpertDocument documentIn(UUID expert, SeenVersion seen) {
        var document = document(expert).orElseThrow(ExpertUnknown::new);
        if (document.version() != seen.value()) throw stale(document, seen);
        return document;
    }

    private static StaleEdit stale(ExpertDocument current, SeenVersion seen) {
        return new StaleEdit(current.toExpert(), current.history().since(seen));
    }
}
