package fr.raict.agenda.editions.persistence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.agenda.editions.application.Editions;
import fr.raict.agenda.editions.domain.Edition;
import fr.raict.agenda.editions.domain.EditionRefused.EditionUnknown;
import fr.raict.agenda.editions.domain.EditionRefused.StaleEdit;
import fr.raict.agenda.editions.domain.EditionStatus;
import fr.raict.agenda.versions.FieldHistory;
import fr.raict.agenda.versions.SeenVersion;
import fr.raict.contracts.agenda.v1.EditionChanged;
import fr.raict.contracts.agenda.v1.EditionState;
import fr.raict.platform.outbox.AggregateStore;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;
import org.springframework.util.IdGenerator;

/** Writes an edition and the event that tells the others of it in one update. */
@Repository
class MongoEditions implements Editions {

    private final MongoOperations mongo;
    private final AggregateStore store;
    private final IdGenerator ids;
    private final Clock clock;

    MongoEditions(MongoOperations mongo, AggregateStore store, IdGenerator ids, Clock clock) {
        this.mongo = mongo;
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Optional<Edition> find(UUID edition) { return document(edition).map(EditionDocument::toEdition); }

    @Override
    public Edition inVersion(UUID edition, SeenVersion seen) { return documentIn(edition, seen).toEdition(); }

    @Override
    public List<Edition> all() {
        return mongo.findAll(EditionDocument.class).stream().map(EditionDocument::toEdition).toList();
    }

    @Override
    public Edition save(Edition edition) {
        var decidedOn = new SeenVersion(edition.version());
        var document = edition.version() == 0
                ? EditionDocument.of(edition, FieldHistory.NONE, List.of())
                : documentIn(edition.id(), decidedOn).next(edition);
        try {
            return store.save(document, List.of(changed(edition))).toEdition();
        } catch (OptimisticLockingFailureException _) {
            throw stale(document(edition.id()).orElseThrow(EditionUnknown::new), decidedOn);
        }
    }

    private Optional<EditionDocument> document(UUID edition) {
        return Optional.ofNullable(mongo.findById(edition, EditionDocument.class));
    }

    private EditionDocument documentIn(UUID edition, SeenVersion seen) {
        var document = document(edition).orElseThrow(EditionUnknown::new);
        if (document.version() != seen.value()) throw stale(document, seen);
        return document;
    }

    private static StaleEdit stale(EditionDocument current, SeenVersion seen) {
        return new StaleEdit(current.toEdition(), current.history().since(seen));
    }

    private EditionChanged changed(Edition edition) {
        var details = edition.details();
        var state = new EditionState(details.name(), status(edition.status()),
                details.firstDay(), details.lastDay(), details.venue(), details.timeZone().getId(),
                details.registration().opensAt(), details.registration().closesAt(), details.contactEmail());
        return new EditionChanged(ids.generateId(), edition.id(), edition.version() + 1, clock.instant(), state);
    }

    private static EditionState.Status status(EditionStatus status) {
        return switch (status) {
            case DRAFT -> EditionState.Status.DRAFT;
            case OPEN -> EditionState.Status.OPEN;
            case CLOSED -> EditionState.Status.CLOSED;
            case ARCHIVED -> EditionState.Status.ARCHIVED;
            case CANCELLED -> EditionState.Status.CANCELLED;
        };
    }
}
