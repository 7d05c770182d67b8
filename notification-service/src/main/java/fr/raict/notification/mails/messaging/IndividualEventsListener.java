package fr.raict.notification.mails.messaging;

import fr.raict.contracts.registration.v1.IndividualEvent;
import fr.raict.contracts.registration.v1.IndividualLinkRequested;
import fr.raict.notification.mails.application.QueueMail;
import fr.raict.notification.mails.domain.LinkLetter;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** A link that was asked for is one letter to whom it is for. */
@Component
class IndividualEventsListener {
    private final QueueMail queueMail;

    IndividualEventsListener(QueueMail queueMail) {
        this.queueMail = queueMail;
    }

    @KafkaListener(id = "notification.individual", topics = IndividualEvent.TOPIC)
    void on(IndividualEvent event) {
        switch (event) { // sealed: a new event does not compile until handled
            case IndividualLinkRequested requested -> queueMail.addOnce(letter(requested));
        }
    }

    private static LinkLetter letter(IndividualLinkRequested event) {
        return new LinkLetter(event.eventId(), event.occurredAt(), ContractWords.recipient(event.person()),
                event.individual(), ContractWords.edition(event.edition()),
                event.linkToken(), event.validUntil());
    }
}
