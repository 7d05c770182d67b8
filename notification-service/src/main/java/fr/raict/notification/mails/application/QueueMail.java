package fr.raict.notification.mails.application;

import java.time.Clock;
import java.time.Instant;

import fr.raict.notification.mails.domain.EventLetter;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.Restraint;
import fr.raict.notification.mails.domain.SessionsLetter;
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
    public void addOnce(EventLetter letter) {
        var now = clock.instant();
        var mail = Mail.of(letter, now);
        switch (letter) {
            case WorkshopLetter.ToParticipant _, SessionsLetter _ -> addRestrained(letter, mail, now);
            case WorkshopLetter.ToExpert _, WorkshopLetter.ToOrganiser _ -> add(mail, now);
        }
    }

    private void addRestrained(EventLetter letter, Mail mail, Instant now) {
        var recent = mails.recentTo(letter.recipient().email(), now.minus(Restraint.DAY), Restraint.LOOKED_AT).stream()
                .filter(other -> !other.id().equals(mail.id())).toList();
        var restraint = new Restraint(letter, recent, now);
        add(restraint.applied(mail), now);
        restraint.overtaken().forEach(other -> mails.replace(other, restraint.remainderOf(other)));
    }

    private void add(Mail mail, Instant now) {
        mails.add(mail).filter(added -> added.isDue(now)).ifPresent(_ -> wake.signal());
    }
}
