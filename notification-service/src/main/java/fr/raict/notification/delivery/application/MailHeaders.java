package fr.raict.notification.delivery.application;

import java.util.SequencedMap;

import fr.raict.notification.delivery.domain.Mail;
import fr.raict.notification.delivery.domain.MailContent;

/** The headers that mails are sent with. */
public interface MailHeaders {

    /** By name, decoded, in the order of the message. */
    SequencedMap<String, String> of(Mail mail, MailContent content);
}
