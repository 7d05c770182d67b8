package fr.raict.notification.delivery.application;

import java.time.Clock;

import fr.raict.notification.delivery.domain.Mail;
import fr.raict.notification.delivery.domain.MailContent;
import fr.raict.notification.delivery.domain.MailId;
import fr.raict.notification.delivery.domain.Recipient;
import org.springframework.stereotype.Service;

/** Queues the one mail that an event causes for a recipient. Queued means stored: from here on it survives a crash. */
@Service
public class QueueMail {
    private final Mails mails;
    private final Wake wake;
    private final Clock clock;

    QueueMail(Mails mails, Wake wake, Clock clock) {
        this.mails = mails;
        this.wake = wake;
        this.clock = clock;
    }

    /** The same mail again changes nothing, so an event may be delivered twice. */
    public void addOnce(NewMail mail) {
        var recipient = new Recipient(mail.recipient().name(), mail.recipient().address());
        var id = MailId.of(mail.eventId(), mail.template(), recipient.address());
        var queued = Mail.queued(id, mail.template(), recipient, mail.subject(), clock.instant());
        if (mails.add(queued, content(mail))) wake.signal();
    }

    private static MailContent content(NewMail mail) {
        var calendar = mail.calendar();
        return new MailContent(mail.replyTo(), mail.recipient().language(), mail.text(), mail.html(),
                calendar == null ? null : new MailContent.Calendar(calendar.method(), calendar.body()), mail.secrets());
    }
}
