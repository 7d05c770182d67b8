package fr.raict.agenda.workshops.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.raict.agenda.editions.domain.EditionPart;
import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.editions.domain.TimeSlot;
import fr.raict.agenda.workshops.application.WorkshopAnnouncements;
import fr.raict.agenda.workshops.application.Workshops;
import fr.raict.agenda.workshops.domain.AttendanceMode;
import fr.raict.agenda.workshops.domain.Stage;
import fr.raict.agenda.workshops.domain.Workshop;
import fr.raict.agenda.workshops.domain.WorkshopChange;
import fr.raict.agenda.workshops.domain.WorkshopRefused.StaleEdit;
import fr.raict.agenda.workshops.domain.WorkshopRefused.WorkshopUnknown;
import fr.raict.platform.aggregates.AggregateStore;
import fr.raict.platform.aggregates.EditedAggregates;
import fr.raict.platform.aggregates.SeenVersion;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;

/** One document per workshop. */
@Repository
class MongoWorkshops implements Workshops {

    private final EditedAggregates<Workshop, WorkshopDocument> workshops;
    private final WorkshopAnnouncements announcements;

    MongoWorkshops(AggregateStore store, WorkshopAnnouncements announcements) {
        this.workshops = store.edited(WorkshopDocument.class, WorkshopUnknown::new, StaleEdit::new);
        this.announcements = announcements;
    }

    @Override
    public Optional<Workshop> find(UUID workshop) { return workshops.find(workshop); }

    @Override
    public Workshop inVersion(UUID workshop, SeenVersion seen) { return workshops.inVersion(workshop, seen); }

    @Override
    public List<Workshop> ofEdition(UUID edition) { return workshops.matching(where("edition").is(edition)); }

    @Override
    public List<Workshop> aheadIn(UUID edition, EditionPart part) {
        return workshops.matching(switch (part) {
            // A remote one that was stored before it lost its room has none either.
            case Room room ->
                ahead(edition).and("stage.place.room.id").is(room.id()).and("mode").ne(AttendanceMode.REMOTE);
            case TimeSlot slot -> ahead(edition).and("stage.place.slot.id").is(slot.id());
        });
    }

    @Override
    public List<Workshop> aheadDuring(UUID edition, TimeSlot slot, Collection<UUID> overlapping) {
        return workshops.matching(ahead(edition).orOperator(where("stage.place.slot.id").in(overlapping),
                where("stage.place.slot.startsAt").lt(slot.endsAt())
                        .and("stage.place.slot.endsAt").gt(slot.startsAt())));
    }

    /** Without drafts, which have no place. */
    private static Criteria ahead(UUID edition) {
        return where("edition").is(edition).and("stage.status").in(Stage.Status.SCHEDULED, Stage.Status.PUBLISHED);
    }

    @Override
    public List<Workshop> endedBefore(Instant now) {
        return workshops.matching(
                where("stage.status").is(Stage.Status.PUBLISHED).and("stage.place.slot.endsAt").lte(now));
    }

    @Override
    public Workshop saveOnce(Workshop first) {
        return workshops.saveOnce(WorkshopDocument.of(first), _ -> List.of());
    }

    @Override
    public void remove(Workshop workshop) {
        workshops.remove(WorkshopDocument.of(workshop), Map.of(),
                sequence -> announcements.ofRemoval(workshop.id(), sequence));
    }

    @Override
    public Workshop save(WorkshopChange change) {
        return workshops.save(WorkshopDocument.of(change.workshop()), sequence -> announcements.of(change, sequence));
    }
}
