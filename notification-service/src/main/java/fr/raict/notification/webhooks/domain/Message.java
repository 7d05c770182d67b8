package fr.raict.notification.webhooks.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import fr.raict.notification.webhooks.domain.MessageState.Delivered;
import fr.raict.notification.webhooks.domain.MessageState.Ended;
import fr.raict.notification.webhooks.domain.MessageState.GivenUp;
import fr.raict.notification.webhooks.domain.MessageState.Waiting;
import fr.raict.values.DerivedId;
import org.jspecify.annotations.Nullable;

/**
 * One event for one webhook.
 *
 * @param id made of both, so an event that is read twice is one message; its receiver knows it by this
 * @param attempts begun since it was last queued
 * @param queuedAt first, or when an organiser last had it sent again
 * @param lastAnswer absent before the first attempt ends
 * @param version counts what was stored, 0 before
 */
public record Message(UUID id, UUID webhook, Occurrence occurrence, MessageState state, int attempts,
        Instant queuedAt, @Nullable Answer lastAnswer, long version) {

    public static Message of(Occurrence occurrence, UUID webhook, Instant now) {
        return new Message(idOf(occurrence.event(), webhook), webhook, occurrence, new Waiting(now), 0, now, null, 0);
    }

    static UUID idOf(UUID event, UUID webhook) {
        return DerivedId.of("webhook-message", event, webhook);
    }

    public boolean isDue(Instant now) {
        return state instanceof Waiting waiting && !waiting.dueAt().isAfter(now);
    }

    /** Begins an attempt. Nobody else begins one until the lease ends. */
    public Message claimed(Instant now, Duration lease) {
        if (!isDue(now)) {
            throw new IllegalStateException(id + " is not due");
        }
        return new Message(id, webhook, occurrence, new Waiting(now.plus(lease)), attempts + 1, queuedAt, lastAnswer,
                version);
    }

    /**
     * Ends the attempt.
     *
     * @param spread see {@link BackOff#after}
     */
    public Message after(Answer answer, Instant now, double spread) {
        return reaching(switch (answer.cause()) {
            case TAKEN -> new Delivered(now);
            case GONE -> new Ended(now);
            case REDIRECTED, REFUSED, TIMED_OUT, NOT_REACHED, NOT_TRUSTED, ADDRESS_NOT_PUBLIC -> later(now, spread);
        }, answer);
    }

    private MessageState later(Instant now, double spread) {
        return BackOff.after(attempts, spread).<MessageState>map(pause -> new Waiting(now.plus(pause)))
                .orElseGet(() -> new GivenUp(now));
    }

    private Message reaching(MessageState reached, @Nullable Answer answer) {
        return new Message(id, webhook, occurrence, reached, attempts, queuedAt, answer, version);
    }

    /**
     * Queues it once more, also one that was delivered. One that waits is only due at once, unless it is as good as
     * that or somebody tries it.
     */
    public Message resent(Instant now, Duration lease) {
        return switch (state) {
            case Waiting waiting -> waiting.dueAt().isAfter(now.plus(lease)) ? reaching(new Waiting(now), lastAnswer)
                    : this;
            case Delivered _, GivenUp _, Ended _ ->
                new Message(id, webhook, occurrence, new Waiting(now), 0, now, lastAnswer, version);
        };
    }

    /** In the version that it has once its changes are in the store. */
    public Message stored() {
        return new Message(id, webhook, occurrence, state, attempts, queuedAt, lastAnswer, version + 1);
    }
}
