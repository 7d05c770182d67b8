package fr.raict.notification.mails.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import fr.raict.notification.mails.domain.MailState.Failed;
import fr.raict.notification.mails.domain.MailState.Queued;
import fr.raict.notification.mails.domain.MailState.Sent;
import fr.raict.notification.mails.domain.MailState.Suppressed;
import org.jspecify.annotations.Nullable;

/**
 * How far a letter is. Its text is composed when it is needed.
 *
 * @param letter
 *            with the addresses it was last tried with
 * @param round
 *            how often it was queued: 1, and one more each time an organiser has it sent again
 * @param attempts
 *            begun in this round
 * @param queuedAt
 *            begin of this round
 * @param lastFailure
 *            of the last attempt, unless it succeeded
 * @param version
 *            counts what was stored, 0 before
 */
public record Mail(MailId id, Letter letter, MailState state, int round, int attempts, Instant queuedAt,
        @Nullable Failure lastFailure, Announced announced, long version) {

    public static Mail of(EventLetter letter, Instant now) {
        var recipient = letter.recipient();
        var id = MailId.of(letter.eventId(), letter.template().fileName(), recipient.email());
        var state = recipient.isNowhere() ? new Suppressed(now) : new Queued(now);
        return new Mail(id, letter, state, 1, 0, now, null, Announced.NOTHING, 0);
    }

    /** Not tried before then. What is not queued stays as it is. */
    Mail heldUntil(Instant instant) {
        return state instanceof Queued ? reaching(new Queued(instant)) : this;
    }

    /** What it says is no longer so, or said by another. */
    public Mail overtaken(Instant now) {
        return reaching(new Suppressed(now));
    }

    /** But for what it says of these registrations; what says nothing else is not sent. */
    Mail without(Set<UUID> registrations, Instant now) {
        return switch (letter) {
            case EventLetter told -> told.without(registrations).map(this::saying).orElseGet(() -> overtaken(now));
            case FinishedLetter _ -> this;
        };
    }

    private Mail reaching(MailState reached) {
        return new Mail(id, letter, reached, round, attempts, queuedAt, lastFailure, announced, version);
    }

    public boolean isDue(Instant now) {
        return state instanceof Queued queued && !queued.dueAt().isAfter(now);
    }

    /** Begins an attempt. Nobody else begins one until the lease ends. */
    public Mail claimed(Instant now, Duration lease) {
        if (!isDue(now)) {
            throw new IllegalStateException(id + " is not due");
        }
        return new Mail(id, letter, new Queued(now.plus(lease)), round, attempts + 1, queuedAt, lastFailure, announced,
                version);
    }

    /** With the addresses as they are now. */
    public Mail readdressed(Letter current) {
        return saying(current);
    }

    private Mail saying(Letter current) {
        return new Mail(id, current, state, round, attempts, queuedAt, lastFailure, announced, version);
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
            case DeliveryOutcome.Deferred deferred ->
                deferred(new Failure(Failure.Cause.NEVER_TAKEN, deferred.reason()), now, schedule, spread);
            case DeliveryOutcome.Obstructed obstructed -> deferred(obstructed.failure(), now, schedule, spread);
        };
    }

    private Mail deferred(Failure failure, Instant now, RetrySchedule schedule, double spread) {
        var pause = schedule.pauseAfter(attempts, spread);
        return ended(schedule.isLast(attempts) ? new Failed(now) : new Queued(now.plus(pause)), failure);
    }

    /**
     * Ends an attempt that says nothing of this mail, as no other was taken either: it does not count.
     *
     * @param longest
     *            after which a mail that waits is given up all the same
     */
    public Mail heldBack(Failure failure, Instant now, Instant until, Duration longest) {
        var state = now.isBefore(queuedAt.plus(longest)) ? new Queued(until) : new Failed(now);
        return new Mail(id, letter, state, round, attempts - 1, queuedAt, lastFailure, announced, version)
                .ended(state, failure);
    }

    private Mail ended(MailState reached, @Nullable Failure failure) {
        var next = letter.about().isEmpty() ? announced : announced.with(reached);
        return new Mail(id, letter, reached, round, attempts, queuedAt, failure, next, version);
    }

    /** In the version that it has once its changes are in the store. */
    public Mail stored() {
        return new Mail(id, letter, state, round, attempts, queuedAt, lastFailure, announced, version + 1);
    }

    /** Queues it once more. A mail that still waits is left as it is, so asking twice is harmless. */
    public Mail resent(Instant now) {
        if (state instanceof Queued) {
            return this;
        }
        return new Mail(id, letter, new Queued(now), round + 1, 0, now, lastFailure, announced, version);
    }

    /**
     * The same for each attempt of a round, so that a mail which arrives twice shows as one. A new round is a new
     * message: servers and clients would drop a known one as a duplicate.
     */
    public String messageId(String domain) {
        return "<%s.%d@%s>".formatted(id, round, domain);
    }
}
