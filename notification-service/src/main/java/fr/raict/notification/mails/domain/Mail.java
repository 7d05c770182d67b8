package fr.raict.notification.mails.domain;

import java.time.Duration;
import java.time.Instant;

import fr.raict.notification.mails.domain.MailState.Failed;
import fr.raict.notification.mails.domain.MailState.Queued;
import fr.raict.notification.mails.domain.MailState.Sent;
import fr.raict.notification.mails.domain.MailState.Suppressed;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one person: what it is to say, and how far it is. Its text is composed when it is needed.
 *
 * @param content
 *            with the addresses it was last tried with
 * @param round
 *            how often it was queued: 1, and one more each time an organiser has it sent again
 * @param attempts
 *            begun in this round
 * @param queuedAt
 *            begin of this round
 * @param lastFailure
 *            of the last attempt, unless it succeeded
 * @param told
 *            what those know who look after its recipient
 * @param version
 *            counts the changes
 */
public record Mail(MailId id, Content content, MailState state, int round, int attempts, Instant queuedAt,
        @Nullable Failure lastFailure, Telling told, long version) {

    public static Mail of(Letter letter, Instant now) {
        var recipient = letter.recipient();
        var id = MailId.of(letter.eventId(), letter.template(), recipient.email());
        var state = recipient.isNowhere() ? new Suppressed(now) : new Queued(now);
        return new Mail(id, letter, state, 1, 0, now, null, Telling.NOTHING, 1);
    }

    public boolean isDue(Instant now) {
        return state instanceof Queued queued && !queued.dueAt().isAfter(now);
    }

    /** Begins an attempt. Nobody else begins one until the lease ends. */
    public Mail claimed(Instant now, Duration lease) {
        if (!isDue(now)) throw new IllegalStateException(id + " is not due");
        return new Mail(id, content, new Queued(now.plus(lease)), round, attempts + 1, queuedAt, lastFailure, told,
                version + 1);
    }

    /** With the addresses as they are now; not a change of its own. */
    public Mail readdressed(Content current) {
        return new Mail(id, current, state, round, attempts, queuedAt, lastFailure, told, version);
    }

    /**
     * Ends the attempt.
     *
     * @param spread
     *            see {@link RetrySchedule#pauseAfter}
     */
    public Mail after(DeliveryOutcome outcome, Instant now, RetrySchedule schedule, double spread) {
        return switch (outcome) {
            case DeliveryOutcome.Accepted _ -> ended(new Sent(now), null);
            case DeliveryOutcome.Suppressed _ -> ended(new Suppressed(now), null);
            case DeliveryOutcome.Refused refused -> ended(new Failed(now), refused.failure());
            case DeliveryOutcome.Deferred deferred -> {
                var failure = new Failure(Failure.Cause.NEVER_TAKEN, deferred.reason());
                var pause = schedule.pauseAfter(attempts, spread);
                yield ended(schedule.isLast(attempts) ? new Failed(now) : new Queued(now.plus(pause)), failure);
            }
        };
    }

    private Mail ended(MailState reached, @Nullable Failure failure) {
        var next = content.about().isPresent() ? told.with(reached) : told;
        return new Mail(id, content, reached, round, attempts, queuedAt, failure, next, version + 1);
    }

    /** Queues it once more. A mail that still waits is left as it is, so asking twice is harmless. */
    public Mail resent(Instant now) {
        if (state instanceof Queued) return this;
        return new Mail(id, content, new Queued(now), round + 1, 0, now, lastFailure, told, version + 1);
    }

    /**
     * The same for each attempt of a round, so that a mail which arrives twice shows as one. A new round is a new
     * message: servers and clients would drop a known one as a duplicate.
     */
    public String messageId(String domain) {
        return "<%s.%d@%s>".formatted(id, round, domain);
    }
}
