package fr.raict.agenda.editions.messaging;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import fr.raict.agenda.editions.application.EditionAnnouncements;
import fr.raict.agenda.editions.domain.Edition;
import fr.raict.agenda.editions.domain.EditionStatus;
import fr.raict.contracts.agenda.v1.EditionChanged;
import fr.raict.contracts.agenda.v1.EditionRemoved;
import fr.raict.contracts.agenda.v1.EditionState;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/** Says in the words of the contracts what an edition is like now. */
@Component
class EditionEvents implements EditionAnnouncements {

    private final IdGenerator ids;
    private final Clock clock;

    EditionEvents(IdGenerator ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<EditionChanged> of(Edition edition, long sequence) {
        var details = edition.details();
        var state = new EditionState(details.name(), status(edition.status()), details.firstDay(), details.lastDay(),
                details.venue(), details.timeZone().getId(), details.registration().opensAt(),
                details.registration().closesAt(), details.contactEmail());
        return List.of(new EditionChanged(ids.generateId(), edition.id(), sequence, clock.instant(), state));
    }

    @Override
    public List<EditionRemoved> ofRemoval(UUID edition, long sequence) {
        return List.of(new EditionRemoved(ids.generateId(), edition, sequence, clock.instant()));
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
