package fr.raict.notification.delivery.application;

import fr.raict.notification.delivery.domain.DeliveryOutcome;
import fr.raict.notification.delivery.domain.Mail;
import fr.raict.notification.delivery.domain.MailContent;

/** Those who carry mail to its recipients. */
public interface MailServers {

    /** Hands the mail over, waiting for the answer. */
    DeliveryOutcome deliver(Mail mail, MailContent content);
}
