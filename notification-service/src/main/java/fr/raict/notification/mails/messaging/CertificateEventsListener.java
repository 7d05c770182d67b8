package fr.raict.notification.mails.messaging;

import fr.raict.contracts.registration.v1.CertificateEvent;
import fr.raict.contracts.registration.v1.CertificateIssued;
import fr.raict.notification.mails.application.QueueMail;
import fr.raict.notification.mails.domain.CertificateLetter;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** A certificate that is issued is one letter to whom it is for. */
@Component
class CertificateEventsListener {
    private final QueueMail queueMail;

    CertificateEventsListener(QueueMail queueMail) {
        this.queueMail = queueMail;
    }

    @KafkaListener(id = "notification.certificate", topics = CertificateEvent.TOPIC)
    void on(CertificateEvent event) {
        switch (event) { // sealed: a new event does not compile until handled
            case CertificateIssued issued -> queueMail.addOnce(new CertificateLetter(issued.eventId(),
                    issued.occurredAt(), ContractWords.recipient(issued.person()),
                    ContractWords.edition(issued.edition()), issued.code()));
        }
    }
}
