package fr.raict.notification.delivery.web;

import java.time.Instant;
import java.util.UUID;

import fr.raict.notification.delivery.domain.Mail;
import fr.raict.notification.delivery.domain.MailState;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal.
 *
 * @param attempts
 *            since it was last queued
 */
record MailSummaryView(UUID id, String template, String recipient, String recipientName, String subject, State state,
        int attempts, Instant queuedAt, @Nullable Instant sentAt, @Nullable Instant nextAttemptAt,
        @Nullable String lastError) {

    enum State {
        QUEUED, SENT, FAILED
    }

    static MailSummaryView of(Mail mail) {
        return switch (mail.state()) {
            case MailState.Queued(var dueAt) -> of(mail, State.QUEUED, null, dueAt);
            case MailState.Sent(var at) -> of(mail, State.SENT, at, null);
            case MailState.Failed _ -> of(mail, State.FAILED, null, null);
        };
    }

    private static MailSummaryView of(Mail mail, State state, @Nullable Instant sentAt, @Nullable Instant dueAt) {
        return new MailSummaryView(mail.id().value(), mail.template(), mail.recipient().address(),
                mail.recipient().name(), mail.subject(), state, mail.attempts(), mail.queuedAt(), sentAt, dueAt,
                mail.lastError());
    }
}
