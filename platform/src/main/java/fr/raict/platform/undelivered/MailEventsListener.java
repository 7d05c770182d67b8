package fr.raict.platform.undelivered;

import fr.raict.contracts.notification.v1.MailEvent;
import org.springframework.kafka.annotation.KafkaListener;

/** Takes over what becomes of mails. */
final class MailEventsListener {

    private final UndeliveredMails mails;

    MailEventsListener(UndeliveredMails mails) { this.mails = mails; }

    @KafkaListener(id = "${spring.application.name}.mail", topics = MailEvent.TOPIC)
    void on(MailEvent event) { mails.keepNewest(event); }
}
