package fr.raict.notification.mails.application;

import fr.raict.notification.mails.domain.DeliveryOutcome;
import fr.raict.notification.mails.domain.Mail;

/** Those who carry mail to its recipients. */
public interface MailServers {

    /** Hands the mail over, waiting for the answer. */
    DeliveryOutcome deliver(Mail mail, ComposedMail composed);
}
