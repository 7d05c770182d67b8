package fr.raict.agenda.workshops.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.agenda.versions.FieldHistory;
import fr.raict.agenda.versions.SeenVersion;
import fr.raict.agenda.workshops.application.Workshops;
import fr.raict.agenda.workshops.domain.Stage;
import fr.raict.agenda.workshops.domain.Workshop;
import fr.raict.agenda.workshops.domain.WorkshopChange;
import fr.raict.agenda.workshops.domain.WorkshopRefused.StaleEdit;
import fr.raict.agenda.workshops.domain.WorkshopRefused.WorkshopUnknown;
import fr.raict.platform.outbox.AggregateStore;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Writes a workshop and the event that tells the others of it in one update. */
@Repository
class MongoWorkshops implements Workshops {

    private final MongoOperations mongo;
    private final AggregateStore store;
    private final WorkshopEvents events;

    MongoWorkshops(MongoOperations mongo, AggregateStore store, WorkshopEvents events) {
        this.mongo = mongo;
        this.store = store;
        this.events = events;
    }

    @Override
    public Optional<Workshop> find(UUID workshop) { return document(workshop).map(WorkshopDocument::toWorkshop); }

    @Override
    public Workshop inVersion(UUID workshop, SeenVersion seen) { return documentIn(workshop, seen).toWorkshop(); }

    @Override
    public List<Workshop> ofEdition(UUID edition) { return matching(where("edition").is(edition)); }

    @Override
    public List<Workshop> endedBefore(Instant now) {
        return matching(where("stage.status").is(Stage.Status.PUBLISHED).and("stage.place.slot.endsAt").lte(now));
    }

    private List<Workshop> matching(Criteria criteria) {
        return mongo.find(query(criteria), WorkshopDocument.class).stream().map(WorkshopDocument::toWorkshop).toList();
    }

    @Override
    public Workshop save(WorkshopChange change) {
        var workshop = change.workshop();
        var decidedOn = new SeenVersion(workshop.version());
        var before = workshop.version() == 0
                ? WorkshopDocument.of(workshop, 0, FieldHistory.NONE, List.of())
                : documentIn(workshop.id(), decidedOn);
        var raised = events.of(change, before.eventSequence() + 1);
        try {
            return store.save(before.next(workshop, before.eventSequence() + raised.size()), raised).toWorkshop();
        } catch (OptimisticLockingFailureException _) {
            throw stale(document(workshop.id()).orElseThrow(WorkshopUnknown::new), decidedOn);
        }
    }

    private Optional<WorkshopDocument> document(UUID workshop) {
        return Optional.ofNullable(mongo.findById(workshop, WorkshopDocument.class));
    }

    private WorkshopDocument documentIn(UUID workshop, SeenVersion seen) {
        var document = document(workshop).orElseThrow(WorkshopUnknown::new);
        if (document.version() != seen.value()) throw stale(document, seen);
        return document;
    }

    private static StaleEdit stale(WorkshopDocument current, SeenVersion seen) {
        return new StaleEdit(current.toWorkshop(), current.history().since(seen));
    }
}
