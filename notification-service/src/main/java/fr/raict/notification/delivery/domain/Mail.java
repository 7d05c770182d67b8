package fr.raict.notification.delivery.domain;

import java.time.Duration;
import java.time.Instant;

import fr.raict.notification.delivery.domain.MailState.Failed;
import fr.raict.notification.delivery.domain.MailState.Queued;
import fr.raict.notification.delivery.domain.MailState.Sent;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one person and how far its delivery got. Its text is apart, in {@link MailContent}, and never changes.
 *
 * @param round
 *            how often it was queued: 1, and one more each time an organiser has it sent again
 * @param attempts
 *            begun in this round
 * @param queuedAt
 *            begin of this round
 * @param lastError
 *            why the last attempt failed
 * @param version
 *            counts the changes
 */
public record Mail(MailId id, String template, Recipient recipient, String subject, MailState state, int round,
        int attempts, Instant queuedAt, @Nullable String lastError, long version) {

    public static Mail queued(MailId id, String template, Recipient recipient, String subject, Instant now) {
        return new Mail(id, template, recipient, subject, new Queued(now), 1, 0, now, null, 1);
    }

    public boolean isDue(Instant now) {
        return state instanceof Queued queued && !queued.dueAt().isAfter(now);
    }

    /** Begins an attempt. Nobody else begins one until the lease ends. */
    public Mail claimed(Instant now, Duration lease) {
        if (!isDue(now)) throw new IllegalStateException(id + " is not due");
        return changed(new Queued(now.plus(lease)), attempts + 1, lastError);
    }

    /**
     * Ends the attempt.
     *
     * @param spread
     *            see {@link RetrySchedule#pauseAfter}
     */
    public Mail after(DeliveryOutcome outcome, Instant now, RetrySchedule schedule, double spread) {
        return switch (outcome) {
            case DeliveryOutcome.Accepted _ -> changed(new Sent(now), attempts, null);
            case DeliveryOutcome.Refused refused -> changed(new Failed(now), attempts, refused.reason());
            case DeliveryOutcome.Deferred deferred -> schedule.isLast(attempts)
                    ? changed(new Failed(now), attempts, deferred.reason())
                    : changed(new Queued(now.plus(schedule.pauseAfter(attempts, spread))), attempts, deferred.reason());
        };
    }

    /** Queues it once more. A mail that still waits is left as it is, so asking twice is harmless. */
    public Mail resent(Instant now) {
        if (state instanceof Queued) return this;
        return new Mail(id, template, recipient, subject, new Queued(now), round + 1, 0, now, lastError, version + 1);
    }

    /**
     * The same for each attempt of a round, so that a mail which arrives twice shows as one. A new round is a new
     * message: servers and clients would drop a known one as a duplicate.
     */
    public String messageId(String domain) {
        return "<%s.%d@%s>".formatted(id, round, domain);
    }

    private Mail changed(MailState next, int attempts, @Nullable String error) {
        return new Mail(id, template, recipient, subject, next, round, attempts, queuedAt, error, version + 1);
    }
}
