package fr.raict.portal.services.notification;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One line of the journal.
 *
 * @param attempts since it was last queued
 * @param cause why the last attempt failed, in one word
 * @param lastError the same in the words of who refused it
 */
public record Mail(UUID id, String template, String recipient, @Nullable String recipientName, String subject,
        State state, int attempts, Instant queuedAt, @Nullable Instant sentAt, @Nullable Instant nextAttemptAt,
        @Nullable Cause cause, @Nullable String lastError) {

    /** What became of the mail. */
    public enum State {
        QUEUED, SENT, FAILED, SUPPRESSED
    }

    /** Why it failed, by what has to be done about it. */
    public enum Cause {
        ADDRESS_UNUSABLE, ADDRESS_NOT_WRITABLE, ADDRESS_REFUSED, MESSAGE_REFUSED, NEVER_TAKEN, NOT_WRITTEN
    }
}
