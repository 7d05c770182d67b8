package fr.raict.registration.seating.messaging;

import fr.raict.contracts.agenda.v1.AttendanceMode;
import fr.raict.contracts.agenda.v1.EditionChanged;
import fr.raict.contracts.agenda.v1.EditionEvent;
import fr.raict.contracts.agenda.v1.EditionRemoved;
import fr.raict.contracts.agenda.v1.EditionState;
import fr.raict.contracts.agenda.v1.WorkshopCancelled;
import fr.raict.contracts.agenda.v1.WorkshopEvent;
import fr.raict.contracts.agenda.v1.WorkshopPublished;
import fr.raict.contracts.agenda.v1.WorkshopRemoved;
import fr.raict.contracts.agenda.v1.WorkshopRevised;
import fr.raict.contracts.agenda.v1.WorkshopScheduled;
import fr.raict.contracts.agenda.v1.WorkshopState;
import fr.raict.platform.events.EventsConfiguration;
import fr.raict.registration.questions.application.ForgetQuestions;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.domain.Attendance;
import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.values.MeetingLink;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Each event of the agenda but a removal carries the whole state, so which event it was does not matter here, only its
 * sequence. A workshop that keeps its desk busy holds up only those that share its partition.
 */
@Component
class AgendaListener {

    private final FollowAgenda followAgenda;
    private final ForgetQuestions forgetQuestions;

    AgendaListener(FollowAgenda followAgenda, ForgetQuestions forgetQuestions) {
        this.followAgenda = followAgenda;
        this.forgetQuestions = forgetQuestions;
    }

    @KafkaListener(id = "registration.agenda-workshop", topics = WorkshopEvent.TOPIC, concurrency = ""
            + EventsConfiguration.PARTITIONS)
    void on(WorkshopEvent event) {
        switch (event) { // sealed: a new event does not compile until handled
            case WorkshopScheduled scheduled -> follow(scheduled, scheduled.state());
            case WorkshopPublished published -> follow(published, published.state());
            case WorkshopRevised revised -> follow(revised, revised.state());
            case WorkshopCancelled cancelled -> follow(cancelled, cancelled.state());
            case WorkshopRemoved removed -> {
                followAgenda.workshopRemoved(new WorkshopId(removed.workshop()));
                forgetQuestions.of(removed.workshop());
            }
        }
    }

    private void follow(WorkshopEvent event, WorkshopState state) {
        followAgenda.workshop(workshop(event, state));
    }

    @KafkaListener(id = "registration.agenda-edition", topics = EditionEvent.TOPIC)
    void on(EditionEvent event) {
        switch (event) { // sealed: a new event does not compile until handled
            case EditionChanged changed -> followAgenda.edition(edition(changed, changed.state()));
            case EditionRemoved removed -> {
                followAgenda.editionRemoved(new EditionId(removed.edition()));
                forgetQuestions.of(removed.edition());
            }
        }
    }

    private static Workshop workshop(WorkshopEvent event, WorkshopState state) {
        var reason = state.cancellationReason();
        return new Workshop(new WorkshopId(event.workshop()), new EditionId(state.edition()), event.sequence(),
                state.title(), status(state.status()), state.capacity(),
                Placements.of(state.placement(), state.attendance()), state.calendarSequence(),
                reason == null ? "" : reason, attendance(state.attendance(), state.venue()));
    }

    private static Workshop.Status status(WorkshopState.Status status) {
        return switch (status) {
            case DRAFT -> Workshop.Status.DRAFT;
            case SCHEDULED -> Workshop.Status.SCHEDULED;
            case PUBLISHED -> Workshop.Status.PUBLISHED;
            case CANCELLED -> Workshop.Status.CANCELLED;
            case HELD -> Workshop.Status.HELD;
        };
    }

    private static @Nullable Attendance attendance(fr.raict.contracts.agenda.v1.@Nullable Attendance attendance,
            @Nullable String venue) {
        return attendance == null ? null
                : new Attendance(mode(attendance.mode()), venue == null ? "" : venue,
                        MeetingLink.find(attendance.link()).map(MeetingLink::text).orElse(""));
    }

    private static Attendance.Mode mode(AttendanceMode mode) {
        return switch (mode) {
            case ON_SITE -> Attendance.Mode.ON_SITE;
            case REMOTE -> Attendance.Mode.REMOTE;
            case HYBRID -> Attendance.Mode.HYBRID;
        };
    }

    private static Edition edition(EditionEvent event, EditionState state) {
        return new Edition(new EditionId(event.edition()), event.sequence(), state.name(), status(state.status()),
                state.venue(), state.timeZone(), state.registrationOpensAt(), state.registrationClosesAt(),
                state.organiserEmail());
    }

    private static Edition.Status status(EditionState.Status status) {
        return switch (status) {
            case DRAFT -> Edition.Status.DRAFT;
            case OPEN -> Edition.Status.OPEN;
            case CLOSED -> Edition.Status.CLOSED;
            case ARCHIVED -> Edition.Status.ARCHIVED;
            case CANCELLED -> Edition.Status.CANCELLED;
        };
    }
}
