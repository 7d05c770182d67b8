package fr.raict.notification.mails.application;

import java.time.Clock;
import java.time.Instant;

import fr.raict.notification.mails.domain.CertificateLetter;
import fr.raict.notification.mails.domain.EventLetter;
import fr.raict.notification.mails.domain.GivenUpLetter;
import fr.raict.notification.mails.domain.LinkLetter;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailState;
import fr.raict.notification.mails.domain.Restraint;
import fr.raict.notification.mails.domain.SessionsLetter;
import fr.raict.notification.mails.domain.WorkshopLetter;
import org.springframework.stereotype.Service;

/** Queues the one mail that an event causes for a recipient. Queued means stored: from here on it survives a crash. */
@Service
public class QueueMail {
    private final Mails mails;
    private final MailsDue due;
    private final Clock clock;

    QueueMail(Mails mails, MailsDue due, Clock clock) {
        this.mails = mails;
        this.due = due;
        this.clock = clock;
    }

    /** The same letter again changes nothing, so an event may be delivered twice. */
    public void addOnce(EventLetter letter) {
        var now = clock.instant();
        var mail = Mail.of(letter, now);
        switch (letter) {
            case WorkshopLetter.ToParticipant _, SessionsLetter _, GivenUpLetter _ -> addRestrained(letter, mail, now);
            case LinkLetter link -> addUnlessEnded(link, mail, now);
            case WorkshopLetter.ToExpert _, WorkshopLetter.ToOrganiser _, CertificateLetter _ -> add(mail, now);
        }
    }

    /** Nobody is sent a link that was ended by another one: neither by one that came before it, nor while it waits. */
    private void addUnlessEnded(LinkLetter letter, Mail mail, Instant now) {
        var others = mails.recentTo(letter.recipient().email(), now.minus(Restraint.DAY), Restraint.LOOKED_AT);
        var isEnded = others.stream().anyMatch(other -> other.letter() instanceof LinkLetter l && letter.isEndedBy(l));
        add(isEnded ? mail.overtaken(now) : mail, now);
        others.stream().filter(other -> other.state() instanceof MailState.Queued
                && other.letter() instanceof LinkLetter l && l.isEndedBy(letter))
                .forEach(other -> mails.replace(other, other.overtaken(now)));
    }

    private void addRestrained(EventLetter letter, Mail mail, Instant now) {
        var recent = mails.recentTo(letter.recipient().email(), now.minus(Restraint.DAY), Restraint.LOOKED_AT).stream()
                .filter(other -> !other.id().equals(mail.id())).toList();
        var restraint = new Restraint(letter, recent, now);
        add(restraint.applied(mail), now);
        restraint.overtaken().forEach(other -> mails.replace(other, restraint.remainderOf(other)));
    }

    private void add(Mail mail, Instant now) {
        mails.add(mail).filter(added -> added.isDue(now)).ifPresent(_ -> due.give());
    }
}
