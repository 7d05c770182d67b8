package fr.raict.notification.mails.application;

import java.util.SequencedMap;

import fr.raict.notification.mails.domain.Mail;

/** The headers that mails are sent with. */
public interface MailHeaders {

    /** By name, decoded, in the order of the message. */
    SequencedMap<String, String> of(Mail mail, ComposedMail composed);
}
