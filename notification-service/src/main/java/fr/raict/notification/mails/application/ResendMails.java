package fr.raict.notification.mails.application;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Executor;

import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.MailState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/**
 * Sends mails of the journal once more, to the addresses that hold now: one of them; those that failed of some that were
 * chosen; or all failed ones that a filter finds, in the background, {@value #STEP} at a time, so that their number does
 * not matter. What waits, or somebody else changed since, is left alone, so two people who ask at once send each mail
 * once; where this ends early, the rest is still there to be asked for.
 */
@Service
public class ResendMails {
    private static final Logger log = LoggerFactory.getLogger(ResendMails.class);
    private static final int STEP = 200;
    static final int MOST_ASKED = 100;

    private final Mails mails;
    private final MailsDue due;
    private final Executor background;
    private final Clock clock;
    /** One after the other, with the moment when it was asked for; the first is under way. */
    private final SequencedMap<JournalFilter, Instant> asked = new LinkedHashMap<>();

    ResendMails(Mails mails, MailsDue due, @Qualifier("applicationTaskExecutor") Executor background, Clock clock) {
        this.mails = mails;
        this.due = due;
        this.background = background;
        this.clock = clock;
    }

    /** Empty when there is no such mail. */
    public Optional<Mail> resend(MailId id) {
        mails.find(id).ifPresent(this::queue);
        return mails.find(id);
    }

    /** Returns how many are sent again. */
    public int resend(List<MailId> chosen) {
        return (int) chosen.stream().distinct().flatMap(id -> mails.find(id).stream())
                .filter(mail -> mail.state() instanceof MailState.Failed).filter(this::queue).count();
    }

    /**
     * Returns at once. Asking again before it is done changes nothing.
     *
     * @return whether it will be done; false while {@value #MOST_ASKED} others wait
     */
    public boolean resend(JournalFilter filter) {
        var failed = filter.failed();
        synchronized (asked) {
            if (asked.containsKey(failed)) {
                return true;
            }
            if (asked.size() >= MOST_ASKED) {
                return false;
            }
            asked.put(failed, clock.instant());
            if (asked.size() == 1) {
                background.execute(this::resendWhatWasAsked);
            }
            return true;
        }
    }

    private void resendWhatWasAsked() {
        try {
            for (var next = first(); next != null; next = after(next)) {
                resendAll(next.getKey(), next.getValue());
            }
        } catch (Error failure) {
            forgetAll();
            throw failure;
        }
    }

    private void forgetAll() {
        synchronized (asked) {
            asked.clear();
        }
    }

    private Map.@Nullable Entry<JournalFilter, Instant> first() {
        synchronized (asked) {
            return asked.firstEntry();
        }
    }

    private Map.@Nullable Entry<JournalFilter, Instant> after(Map.Entry<JournalFilter, Instant> done) {
        synchronized (asked) {
            asked.remove(done.getKey());
            return asked.firstEntry();
        }
    }

    private void resendAll(JournalFilter filter, Instant before) {
        try {
            for (var step = mails.failed(filter, before, STEP); !step.isEmpty(); step = mails.failed(filter, before,
                    STEP)) {
                step.forEach(this::queue);
            }
        } catch (RuntimeException e) {
            log.warn("Not all mails that failed are queued again ({}): {}", filter, e.toString());
        }
    }

    /** Returns false when it waits, or somebody else changed it since. */
    private boolean queue(Mail mail) {
        var resent = mail.resent(clock.instant());
        var queued = !resent.equals(mail) && mails.replace(mail, resent).isPresent();
        if (queued) {
            due.give();
        }
        return queued;
    }
}
