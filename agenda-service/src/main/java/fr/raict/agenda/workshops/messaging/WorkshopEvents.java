package fr.raict.agenda.workshops.messaging;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import fr.raict.agenda.workshops.application.WorkshopAnnouncements;
import fr.raict.agenda.workshops.application.WorkshopInEvents;
import fr.raict.agenda.workshops.domain.RoomAndSlot;
import fr.raict.agenda.workshops.domain.Stage;
import fr.raict.agenda.workshops.domain.Workshop;
import fr.raict.agenda.workshops.domain.WorkshopChange;
import fr.raict.contracts.agenda.v1.WorkshopCancelled;
import fr.raict.contracts.agenda.v1.WorkshopEvent;
import fr.raict.contracts.agenda.v1.WorkshopPublished;
import fr.raict.contracts.agenda.v1.WorkshopRemoved;
import fr.raict.contracts.agenda.v1.WorkshopRevised;
import fr.raict.contracts.agenda.v1.WorkshopScheduled;
import fr.raict.contracts.agenda.v1.WorkshopState;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

import static fr.raict.platform.text.OptionalText.orNull;

/** Says in the words of the contracts what happened to a workshop. */
@Component
class WorkshopEvents implements WorkshopAnnouncements {

    private final IdGenerator ids;
    private final Clock clock;

    WorkshopEvents(IdGenerator ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<WorkshopEvent> of(WorkshopChange change, long sequence) {
        var event = ids.generateId();
        var now = clock.instant();
        var workshop = change.workshop().id();
        var state = state(change.workshop());
        return switch (change.kind()) {
            case DRAFTED -> List.of();
            case SCHEDULED -> List.of(new WorkshopScheduled(event, workshop, sequence, now, state));
            case PUBLISHED -> List.of(new WorkshopPublished(event, workshop, sequence, now, state));
            case REVISED -> List.of(new WorkshopRevised(event, workshop, sequence, now, state));
            case CANCELLED -> List.of(new WorkshopCancelled(event, workshop, sequence, now, state));
        };
    }

    @Override
    public List<WorkshopEvent> ofRemoval(UUID workshop, long sequence) {
        return sequence == 1 ? List.of()
                : List.of(new WorkshopRemoved(ids.generateId(), workshop, sequence, clock.instant()));
    }

    private static WorkshopState state(Workshop workshop) {
        var details = workshop.details();
        var place = workshop.roomAndSlot();
        return new WorkshopState(workshop.edition(), details.title(), status(workshop.stage().status()),
                details.capacity(), WorkshopInEvents.placement(place), workshop.calendarSequence(),
                workshop.snapshot().cancellationReason().orElse(null),
                WorkshopInEvents.attendance(details.mode(), place, details.link()),
                orNull(place.map(RoomAndSlot::venue).orElse("")));
    }

    private static WorkshopState.Status status(Stage.Status status) {
        return switch (status) {
            case DRAFT -> WorkshopState.Status.DRAFT;
            case SCHEDULED -> WorkshopState.Status.SCHEDULED;
            case PUBLISHED -> WorkshopState.Status.PUBLISHED;
            case CANCELLED -> WorkshopState.Status.CANCELLED;
            case HELD -> WorkshopState.Status.HELD;
        };
    }
}
