package fr.raict.notification.mails.messaging;

import fr.raict.contracts.agenda.v1.InvitationAccepted;
import fr.raict.contracts.agenda.v1.InvitationDeclined;
import fr.raict.contracts.agenda.v1.InvitationEvent;
import fr.raict.contracts.agenda.v1.InvitationSent;
import fr.raict.contracts.agenda.v1.InvitationUpdated;
import fr.raict.contracts.agenda.v1.InvitationWithdrawn;
import fr.raict.contracts.agenda.v1.SessionRole;
import fr.raict.notification.mails.application.QueueMail;
import fr.raict.notification.mails.domain.Answer;
import fr.raict.notification.mails.domain.InvitationNews;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Recipient;
import fr.raict.notification.mails.domain.WorkshopLetter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Every event about an invitation is a letter to its expert; an answer is one to the organiser as well. */
@Component
class InvitationEventsListener {
    private final QueueMail queueMail;
    private final Language organiserLanguage;

    InvitationEventsListener(QueueMail queueMail,
            @Value("${raict.mail.organiser-language:fr}") String organiserLanguage) {
        this.queueMail = queueMail;
        this.organiserLanguage = Language.of(organiserLanguage);
    }

    @KafkaListener(id = "notification.invitation", topics = InvitationEvent.TOPIC)
    void on(InvitationEvent event) {
        switch (event) {
            case InvitationSent e -> tellExpert(e, e.role(), asked(e));
            case InvitationUpdated e -> tellExpert(e, e.role(),
                    new InvitationNews.Updated(e.accepted(), ContractWords.workshop(e.before())));
            case InvitationAccepted e -> {
                tellExpert(e, e.role(), new InvitationNews.Accepted());
                tellOrganiser(e, e.role(), new Answer.Accepted());
            }
            case InvitationDeclined e -> {
                tellExpert(e, e.role(), new InvitationNews.Declined());
                tellOrganiser(e, e.role(), new Answer.Declined(e.reason(), e.substitute()));
            }
            case InvitationWithdrawn e -> tellExpert(e, e.role(), switch (e.cause()) {
                case BY_ORGANISER -> new InvitationNews.Withdrawn();
                case WORKSHOP_CANCELLED -> new InvitationNews.WorkshopCancelled();
            });
        }
    }

    private static InvitationNews asked(InvitationSent event) {
        var occasion = switch (event.occasion()) {
            case FIRST -> InvitationNews.Occasion.FIRST;
            case RESENT -> InvitationNews.Occasion.RESENT;
            case WORKSHOP_MOVED -> InvitationNews.Occasion.WORKSHOP_MOVED;
        };
        return new InvitationNews.Asked(occasion, event.answerToken(), event.answerBefore(), event.message(),
                ContractWords.before(event));
    }

    private void tellExpert(InvitationEvent event, SessionRole role, InvitationNews news) {
        queueMail.addOnce(new WorkshopLetter.ToExpert(event.eventId(), event.occurredAt(),
                ContractWords.recipient(event.expert()), ContractWords.workshop(event.workshop()),
                event.invitation(), event.expert().id(), ContractWords.role(role), news));
    }

    private void tellOrganiser(InvitationEvent event, SessionRole role, Answer answer) {
        var workshop = ContractWords.workshop(event.workshop());
        var organiser = new Recipient(workshop.edition(), workshop.organiserEmail(), organiserLanguage);
        queueMail.addOnce(new WorkshopLetter.ToOrganiser(event.eventId(), event.occurredAt(), organiser, workshop,
                ContractWords.name(event.expert()), ContractWords.role(role), answer));
    }
}
