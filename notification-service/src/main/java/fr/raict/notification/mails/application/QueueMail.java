package fr.raict.notification.mails.application;

import java.time.Clock;

import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.WorkshopLetter;
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

    /** The same letter again changes nothing, so an event may be delivered twice. */
    public void addOnce(WorkshopLetter letter) {
        var now = clock.instant();
        mails.add(Mail.of(letter, now)).filter(added -> added.isDue(now)).ifPresent(_ -> wake.signal());
    }
}
