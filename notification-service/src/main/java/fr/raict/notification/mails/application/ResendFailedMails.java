package fr.raict.notification.mails.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

import fr.raict.notification.mails.domain.Failure.Cause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/**
 * Sends all mails that failed for one cause once more, in the background, {@value #STEP} at a time, so that their
 * number does not matter. What fails again meanwhile is left; where this ends early, the rest is still there to be asked for.
 */
@Service
public class ResendFailedMails {
    private static final Logger log = LoggerFactory.getLogger(ResendFailedMails.class);
    private static final int STEP = 200;

    private final Mails mails;
    private final ResendMail resendMail;
    private final Executor background;
    private final Clock clock;
    private final Set<Cause> underWay = ConcurrentHashMap.newKeySet();

    ResendFailedMails(Mails mails, ResendMail resendMail,
            @Qualifier("applicationTaskExecutor") Executor background, Clock clock) {
        this.mails = mails;
        this.resendMail = resendMail;
        this.background = background;
        this.clock = clock;
    }

    /** Returns at once. Asking again while it is under way changes nothing. */
    public void resend(Cause cause) {
        var asked = clock.instant();
        if (underWay.add(cause)) {
            background.execute(() -> resendAll(cause, asked));
        }
    }

    private void resendAll(Cause cause, Instant asked) {
        try {
            for (var step = mails.failed(cause, asked, STEP); !step.isEmpty(); step = mails.failed(cause, asked,
                    STEP)) {
                step.forEach(resendMail::resend);
            }
        } catch (RuntimeException e) {
            log.warn("Not all mails that failed with {} are queued again: {}", cause, e.toString());
        } finally {
            underWay.remove(cause);
        }
    }
}
