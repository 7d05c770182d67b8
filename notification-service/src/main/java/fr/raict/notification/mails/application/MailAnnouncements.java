package fr.raict.notification.mails.application;

import java.util.List;

import fr.raict.contracts.Event;
import fr.raict.notification.mails.domain.Mail;

/** What other services are to hear when a mail changes. */
public interface MailAnnouncements {

    List<Event> of(Mail before, Mail after);
}
