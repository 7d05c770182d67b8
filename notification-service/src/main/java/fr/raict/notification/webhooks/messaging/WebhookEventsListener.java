package fr.raict.notification.webhooks.messaging;

import java.util.Optional;

import fr.raict.contracts.Event;
import fr.raict.contracts.agenda.v1.WorkshopCancelled;
import fr.raict.contracts.agenda.v1.WorkshopEvent;
import fr.raict.contracts.agenda.v1.WorkshopPublished;
import fr.raict.contracts.agenda.v1.WorkshopRemoved;
import fr.raict.contracts.agenda.v1.WorkshopRevised;
import fr.raict.contracts.agenda.v1.WorkshopScheduled;
import fr.raict.contracts.agenda.v1.WorkshopState;
import fr.raict.contracts.registration.v1.CertificateEvent;
import fr.raict.contracts.registration.v1.CertificateIssued;
import fr.raict.contracts.registration.v1.SeatAssigned;
import fr.raict.contracts.registration.v1.SeatDeclined;
import fr.raict.contracts.registration.v1.SeatEvent;
import fr.raict.contracts.registration.v1.SeatHandedOver;
import fr.raict.contracts.registration.v1.SeatOffered;
import fr.raict.contracts.registration.v1.SeatPromoted;
import fr.raict.contracts.registration.v1.SeatReleased;
import fr.raict.contracts.registration.v1.SeatRequested;
import fr.raict.contracts.registration.v1.SeatRescheduled;
import fr.raict.contracts.registration.v1.SeatWaitlisted;
import fr.raict.notification.webhooks.application.TellWebhooks;
import fr.raict.notification.webhooks.domain.EventKind;
import fr.raict.notification.webhooks.domain.Occurrence;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Takes the ids of an event and leaves the rest. Its groups are its own: mails and webhooks never wait for each other.
 */
@Component
class WebhookEventsListener {
    private final TellWebhooks webhooks;

    WebhookEventsListener(TellWebhooks webhooks) {
        this.webhooks = webhooks;
    }

    @KafkaListener(id = "notification.webhooks.workshop", topics = WorkshopEvent.TOPIC)
    void on(WorkshopEvent event) {
        of(event).ifPresent(webhooks::tell);
    }

    @KafkaListener(id = "notification.webhooks.seat", topics = SeatEvent.TOPIC)
    void on(SeatEvent event) {
        webhooks.tell(of(event));
    }

    @KafkaListener(id = "notification.webhooks.certificate", topics = CertificateEvent.TOPIC)
    void on(CertificateEvent event) {
        webhooks.tell(of(event));
    }

    /** Nobody outside was told of what was never published. */
    static Optional<Occurrence> of(WorkshopEvent event) {
        return switch (event) { // sealed: a new event does not compile until handled
            case WorkshopPublished e -> Optional.of(workshop(EventKind.WORKSHOP_PUBLISHED, e, e.state()));
            case WorkshopRevised e -> Optional.of(workshop(EventKind.WORKSHOP_REVISED, e, e.state()));
            case WorkshopCancelled e -> Optional.of(workshop(EventKind.WORKSHOP_CANCELLED, e, e.state()));
            case WorkshopScheduled _, WorkshopRemoved _ -> Optional.empty();
        };
    }

    static Occurrence of(SeatEvent event) {
        return new Occurrence(event.eventId(), kind(event), event.occurredAt(), event.aggregateId(),
                event.workshop().edition(), event.registration(), event.participant().id());
    }

    static Occurrence of(CertificateEvent event) {
        return switch (event) { // sealed: a new event does not compile until handled
            case CertificateIssued e -> new Occurrence(e.eventId(), EventKind.CERTIFICATE_ISSUED, e.occurredAt(),
                    e.aggregateId(), e.edition().edition(), null, e.participant());
        };
    }

    private static Occurrence workshop(EventKind kind, Event event, WorkshopState state) {
        return new Occurrence(event.eventId(), kind, event.occurredAt(), event.aggregateId(), state.edition(), null,
                null);
    }

    private static EventKind kind(SeatEvent event) {
        return switch (event) {
            case SeatAssigned _ -> EventKind.SEAT_ASSIGNED;
            case SeatWaitlisted _ -> EventKind.SEAT_WAITLISTED;
            case SeatPromoted _ -> EventKind.SEAT_PROMOTED;
            case SeatOffered _ -> EventKind.SEAT_OFFERED;
            case SeatRequested _ -> EventKind.SEAT_REQUESTED;
            case SeatDeclined _ -> EventKind.SEAT_DECLINED;
            case SeatReleased _ -> EventKind.SEAT_RELEASED;
            case SeatHandedOver _ -> EventKind.SEAT_HANDED_OVER;
            case SeatRescheduled _ -> EventKind.SEAT_RESCHEDULED;
        };
    }
}
