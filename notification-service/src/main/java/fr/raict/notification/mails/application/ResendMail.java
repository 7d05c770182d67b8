package fr.raict.notification.mails.application;

import java.time.Clock;
import java.util.Optional;

import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailId;
import org.springframework.stereotype.Service;

/** Sends a mail of the journal once more, to the address that holds now. One that still waits is left alone. */
@Service
public class ResendMail {
    private final Mails mails;
    private final Wake wake;
    private final Clock clock;

    ResendMail(Mails mails, Wake wake, Clock clock) {
        this.mails = mails;
        this.wake = wake;
        this.clock = clock;
    }

    /** Empty when there is no such mail. */
    public Optional<Mail> resend(MailId id) {
        mails.find(id).ifPresent(this::resend);
        return mails.find(id);
    }

    /** Returns false when it waits, or somebody else changed it since. */
    boolean resend(Mail mail) {
        var resent = mail.resent(clock.instant());
        var queued = !resent.equals(mail) && mails.replace(mail, resent).isPresent();
        if (queued) {
            wake.signal();
        }
        return queued;
    }
}
