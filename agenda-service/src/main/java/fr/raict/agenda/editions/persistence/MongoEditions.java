package fr.raict.agenda.editions.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.raict.agenda.editions.application.EditionAnnouncements;
import fr.raict.agenda.editions.application.Editions;
import fr.raict.agenda.editions.domain.Edition;
import fr.raict.agenda.editions.domain.EditionRefused.EditionUnknown;
import fr.raict.agenda.editions.domain.EditionRefused.StaleEdit;
import fr.raict.platform.aggregates.AggregateStore;
import fr.raict.platform.aggregates.EditedAggregates;
import fr.raict.platform.aggregates.SeenVersion;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/** One document per edition, with its rooms and slots. */
@Repository
class MongoEditions implements Editions {

    private final EditedAggregates<Edition, EditionDocument> editions;
    private final EditionAnnouncements announcements;

    MongoEditions(AggregateStore store, EditionAnnouncements announcements) {
        this.editions = store.edited(EditionDocument.class, EditionUnknown::new, StaleEdit::new);
        this.announcements = announcements;
    }

    @Override
    public Optional<Edition> find(UUID edition) { return editions.find(edition); }

    @Override
    public Edition inVersion(UUID edition, SeenVersion seen) { return editions.inVersion(edition, seen); }

    @Override
    public List<Edition> all() { return editions.matching(new Criteria()); }

    @Override
    public Edition saveOnce(Edition first) {
        return editions.saveOnce(EditionDocument.of(first), sequence -> announcements.of(first, sequence));
    }

    @Override
    public void remove(Edition edition) {
        editions.remove(EditionDocument.of(edition), Map.of(),
                sequence -> announcements.ofRemoval(edition.id(), sequence));
    }

    @Override
    public Edition save(Edition edition) {
        return editions.save(EditionDocument.of(edition), sequence -> announcements.of(edition, sequence));
    }
}
