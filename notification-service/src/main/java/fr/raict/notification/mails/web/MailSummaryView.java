package fr.raict.notification.mails.web;

import java.time.Instant;
import java.util.UUID;

import fr.raict.notification.mails.application.JournalFilter.State;
import fr.raict.notification.mails.application.JournalLine;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.MailState;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal.
 *
 * @param attempts
 *            since it was last queued
 * @param cause
 *            why the last attempt failed, in one word
 * @param lastError
 *            why the last attempt failed, in the words of who refused it
 */
record MailSummaryView(UUID id, String template, String recipient, String recipientName, String subject, State state,
        int attempts, Instant queuedAt, @Nullable Instant sentAt, @Nullable Instant nextAttemptAt,
        Failure.@Nullable Cause cause, @Nullable String lastError) {

    static MailSummaryView of(JournalLine line) {
        return switch (line.mail().state()) {
            case MailState.Queued(var dueAt) -> of(line, State.QUEUED, null, dueAt);
            case MailState.Sent(var at) -> of(line, State.SENT, at, null);
            case MailState.Failed _ -> of(line, State.FAILED, null, null);
            case MailState.Suppressed _ -> of(line, State.SUPPRESSED, null, null);
        };
    }

    private static MailSummaryView of(JournalLine line, State state, @Nullable Instant sentAt,
            @Nullable Instant dueAt) {
        var mail = line.mail();
        var recipient = mail.content().recipient();
        var failure = mail.lastFailure();
        return new MailSummaryView(mail.id().value(), mail.content().template(), recipient.email(), recipient.name(),
                line.subject(), state, mail.attempts(), mail.queuedAt(), sentAt, dueAt,
                failure == null ? null : failure.cause(), failure == null ? null : failure.detail());
    }
}
