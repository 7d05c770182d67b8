package fr.raict.notification.delivery.application;

import java.time.Clock;
import java.util.Optional;

import fr.raict.notification.delivery.domain.Mail;
import fr.raict.notification.delivery.domain.MailId;
import org.springframework.stereotype.Service;

/** Sends a mail of the journal once more, as it was. One that still waits is left alone. */
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
        var found = mails.find(id);
        if (found.isEmpty()) return found;
        var resent = found.get().resent(clock.instant());
        if (mails.replace(resent)) wake.signal();
        return mails.find(id);
    }
}
