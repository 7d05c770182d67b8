package fr.raict.notification.delivery.application;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import fr.raict.notification.delivery.domain.DeliveryOutcome;
import fr.raict.notification.delivery.domain.Mail;
import org.springframework.stereotype.Service;

/**
 * One attempt at one mail: claim, hand over, record. Whoever dies between the last two leaves the mail to be handed over
 * once more when the claim ends, with the same Message-ID; nothing else repeats a mail.
 */
@Service
class DeliverMail {
    private final Mails mails;
    private final MailServers servers;
    private final DeliverySettings settings;
    private final Clock clock;

    DeliverMail(Mails mails, MailServers servers, DeliverySettings settings, Clock clock) {
        this.mails = mails;
        this.servers = servers;
        this.settings = settings;
        this.clock = clock;
    }

    /** Empty when somebody else was faster. */
    Optional<Mail> claim(Mail due) {
        var claimed = due.claimed(clock.instant(), settings.lease());
        return mails.replace(claimed) ? Optional.of(claimed) : Optional.empty();
    }

    void prolong(Mail claimed) {
        mails.prolong(claimed, clock.instant().plus(settings.lease()));
    }

    /** Returns the mail as it is after the attempt, still to be recorded. */
    Mail handOver(Mail claimed) {
        var spread = ThreadLocalRandom.current().nextDouble();
        return claimed.after(outcome(claimed), clock.instant(), settings.schedule(), spread);
    }

    void record(Mail tried) {
        mails.replace(tried);
    }

    private DeliveryOutcome outcome(Mail claimed) {
        try {
            return mails.content(claimed.id()).map(content -> servers.deliver(claimed, content))
                    .orElseGet(() -> new DeliveryOutcome.Refused("its content is missing"));
        } catch (RuntimeException e) {
            return new DeliveryOutcome.Deferred(e.toString());
        }
    }
}
