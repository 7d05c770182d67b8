package fr.raict.notification.mails.web;

import java.time.Instant;
import java.util.UUID;

import fr.raict.notification.mails.application.JournalEntry;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.MailState;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the journal.
 *
 * @param attempts
 *            since it was last queued
 * @param cause
 *            why the last attempt failed, in one word
 * @param lastError
 *            why the last attempt failed, in the words of who refused it
 */
record MailSummaryView(UUID id, String template, String recipient, String recipientName, String subject,
        MailState.Kind state, int attempts, Instant queuedAt, @Nullable Instant sentAt,
        @Nullable Instant nextAttemptAt, Failure.@Nullable Cause cause, @Nullable String lastError) {

    static MailSummaryView of(JournalEntry entry) {
        var mail = entry.mail();
        var recipient = mail.letter().recipient();
        var sentAt = mail.state() instanceof MailState.Sent(var at) ? at : null;
        var nextAttemptAt = mail.state() instanceof MailState.Queued(var dueAt) ? dueAt : null;
        var failure = mail.lastFailure();
        return new MailSummaryView(mail.id().value(), mail.letter().template().fileName(), recipient.email(),
                recipient.name(), entry.subject(), mail.state().kind(), mail.attempts(), mail.queuedAt(), sentAt,
                nextAttemptAt, failure == null ? null : failure.cause(), failure == null ? null : failure.detail());
    }
}
