package fr.raict.portal.services.notification;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One message in the log of a webhook.
 *
 * @param type of what happened, as the message says it
 * @param cause what came of the last attempt; null before the first
 * @param status of the last answer; null without one
 */
public record WebhookDelivery(UUID id, String type, Instant happenedAt, State state, int attempts, Instant queuedAt,
        @Nullable Instant deliveredAt, @Nullable Instant nextAttemptAt, @Nullable Cause cause,
        @Nullable Integer status) {

    /** How far it is. */
    public enum State {
        WAITING, DELIVERED, GIVEN_UP, ENDED
    }

    /** What came of an attempt. */
    public enum Cause {
        TAKEN, GONE, REDIRECTED, REFUSED, TIMED_OUT, NOT_REACHED, NOT_TRUSTED, ADDRESS_NOT_PUBLIC
    }
}
