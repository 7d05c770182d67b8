package fr.raict.notification.mails.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;

import fr.raict.notification.mails.domain.DeliveryOutcome;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailState;
import org.springframework.stereotype.Service;

/**
 * One attempt at one mail: claim, compose, hand over, record. Whoever dies between the last two leaves the mail to be
 * handed over once more when the claim ends, with the same Message-ID; nothing else repeats a mail.
 */
@Service
class DeliverMail {
    private final Mails mails;
    private final Addresses addresses;
    private final ComposeMail composer;
    private final MailServers servers;
    private final HoldMailsBack hold;
    private final DeliverySettings settings;
    private final Clock clock;

    DeliverMail(Mails mails, Addresses addresses, ComposeMail composer, MailServers servers, HoldMailsBack hold,
            DeliverySettings settings, Clock clock) {
        this.mails = mails;
        this.addresses = addresses;
        this.composer = composer;
        this.servers = servers;
        this.hold = hold;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those that may be tried now, longest due first. */
    List<Mail> due(int limit, Predicate<Mail> wanted) {
        return hold.passing(() -> mails.due(clock.instant(), limit).stream().filter(wanted).toList());
    }

    /** Empty when somebody else was faster, or mails are held back. */
    Optional<Mail> claim(Mail due) {
        return hold.lets(due) ? mails.replace(due, due.claimed(clock.instant(), settings.lease())) : Optional.empty();
    }

    void prolong(Mail claimed) {
        mails.prolong(claimed, clock.instant().plus(settings.lease()));
    }

    /** Returns the mail as it is after the attempt, still to be recorded. */
    Mail handOver(Mail claimed) {
        try {
            var current = addresses.asOfNow(claimed);
            var outcome = outcome(current);
            return outcome instanceof DeliveryOutcome.Obstructed refusal
                    ? hold.refused(current, refusal)
                    : after(current, outcome);
        } catch (RuntimeException e) {
            return after(claimed, new DeliveryOutcome.Deferred(e.toString()));
        }
    }

    void record(Mail claimed, Mail tried) {
        mails.replace(claimed, tried);
        if (tried.state() instanceof MailState.Sent) {
            hold.taken();
        }
    }

    private Mail after(Mail mail, DeliveryOutcome outcome) {
        var spread = ThreadLocalRandom.current().nextDouble();
        return mail.after(outcome, clock.instant(), settings.retry(), spread);
    }

    private DeliveryOutcome outcome(Mail current) {
        if (current.letter().recipient().isNowhere()) {
            return new DeliveryOutcome.Suppressed();
        }
        try {
            return servers.deliver(current, composer.compose(current));
        } catch (NotComposed e) {
            return new DeliveryOutcome.Refused(e.failure());
        }
    }
}
