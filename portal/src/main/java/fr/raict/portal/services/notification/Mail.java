package fr.raict.portal.services.notification;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One line of the journal.
 *
 * @param attempts since it was last queued
 */
public record Mail(UUID id, String template, String recipient, @Nullable String recipientName, String subject,
        State state, int attempts, Instant queuedAt, @Nullable Instant sentAt, @Nullable Instant nextAttemptAt,
        @Nullable String lastError) {

    /** What became of the mail. */
    public enum State {
        QUEUED, SENT, FAILED
    }
}
