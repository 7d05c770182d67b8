package fr.raict.notification.mails.messaging;

import java.util.List;
import java.util.Objects;

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
import fr.raict.notification.mails.application.QueueMail;
import fr.raict.notification.mails.domain.RegistrationNews;
import fr.raict.notification.mails.domain.WorkshopLetter;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Every event about a seat is a letter to its participant, but for those of a choice, which is a letter by itself. */
@Component
class SeatEventsListener {
    private final QueueMail queueMail;

    SeatEventsListener(QueueMail queueMail) {
        this.queueMail = queueMail;
    }

    @KafkaListener(id = "notification.seat", topics = SeatEvent.TOPIC)
    void on(SeatEvent event) {
        if (isToldWithItsChoice(event)) {
            return;
        }
        queueMail.addOnce(new WorkshopLetter.ToParticipant(event.eventId(), event.occurredAt(),
                ContractWords.recipient(event.participant()), ContractWords.workshop(event),
                event.registration(), event.ticketToken(), news(event)));
    }

    private static RegistrationNews moved(SeatRescheduled event) {
        var before = ContractWords.before(event);
        return Boolean.TRUE.equals(event.awaitsApproval()) ? new RegistrationNews.RequestMoved(before)
                : new RegistrationNews.WorkshopMoved(event.heldSeat(), before,
                        Objects.requireNonNullElse(event.clashes(), List.of()));
    }

    private static RegistrationNews handedOver(SeatHandedOver event) {
        var offeredUntil = event.offeredUntil();
        return offeredUntil == null ? ContractWords.registered(event.rank(), event.awaitsApproval())
                : new RegistrationNews.Offered(offeredUntil, 1, true);
    }

    /** An offer has to be answered in time, so that it is told by itself. */
    private static boolean isToldWithItsChoice(SeatEvent event) {
        return switch (event) {
            case SeatAssigned e -> e.choice() != null;
            case SeatWaitlisted e -> e.choice() != null;
            case SeatReleased e -> e.choice() != null;
            case SeatHandedOver e -> e.choice() != null && e.offeredUntil() == null;
            case SeatRequested e -> e.choice() != null;
            case SeatPromoted _, SeatRescheduled _, SeatDeclined _, SeatOffered _ -> false;
        };
    }

    private static RegistrationNews news(SeatEvent event) {
        return switch (event) {
            case SeatAssigned _ -> new RegistrationNews.Seated();
            case SeatWaitlisted e -> new RegistrationNews.Waitlisted(e.rank());
            case SeatHandedOver e -> handedOver(e);
            case SeatRequested _ -> new RegistrationNews.Requested();
            case SeatDeclined e -> new RegistrationNews.Declined(e.reason());
            case SeatOffered e -> new RegistrationNews.Offered(e.expiresAt(), e.people(), false);
            case SeatPromoted _ -> new RegistrationNews.Promoted();
            case SeatRescheduled e -> moved(e);
            case SeatReleased e -> switch (e.cause()) {
                case WITHDRAWN -> new RegistrationNews.Withdrawn(e.heldSeat());
                case OFFER_LAPSED -> new RegistrationNews.OfferLapsed();
                case OVERLAP -> new RegistrationNews.Overlapped();
                case WORKSHOP_CANCELLED -> new RegistrationNews.WorkshopCancelled(e.reason());
            };
        };
    }
}
