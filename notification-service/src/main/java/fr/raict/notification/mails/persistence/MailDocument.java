package fr.raict.notification.mails.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import fr.raict.notification.mails.domain.Content;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Letter;
import fr.raict.notification.mails.domain.LetterTemplate;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.MailState;
import fr.raict.notification.mails.domain.MailState.Failed;
import fr.raict.notification.mails.domain.MailState.Queued;
import fr.raict.notification.mails.domain.MailState.Sent;
import fr.raict.notification.mails.domain.MailState.Suppressed;
import fr.raict.notification.mails.domain.Recipient;
import fr.raict.notification.mails.domain.Telling;
import fr.raict.notification.mails.domain.WrittenText;
import fr.raict.platform.outbox.OutboxEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A mail as stored, about 1 kB. Those of earlier versions have a subject in place of a letter, and no language, cause or
 * telling.
 *
 * @param dueAt
 *            only while queued
 * @param endedAt
 *            only once sent, given up or suppressed
 * @param cause
 *            only when the last attempt failed
 * @param told
 *            absent until others were told of a failure
 * @param outbox
 *            absent or empty but for the moment between a failure and its event
 */
@Document(MailDocument.COLLECTION)
@CompoundIndex(def = "{queuedAt: -1, _id: -1}")
@CompoundIndex(def = "{state: 1, queuedAt: -1, _id: -1}")
@CompoundIndex(def = "{cause: 1, state: 1}", sparse = true)
record MailDocument(@Id UUID id, String template, String name, String address, @Nullable Language language,
        @Nullable String subject, @Nullable LetterFields letter, State state,
        @Indexed(sparse = true) @Nullable Instant dueAt, @Nullable Instant endedAt, int round, int attempts,
        Instant queuedAt, Failure.@Nullable Cause cause, @Nullable String lastError, @Nullable Telling told,
        long version, @Nullable List<OutboxEntry> outbox) {

    static final String COLLECTION = "mails";

    enum State {
        QUEUED, SENT, FAILED, SUPPRESSED
    }

    static MailDocument of(Mail mail) {
        return of(mail, List.of());
    }

    static MailDocument of(Mail mail, List<OutboxEntry> outbox) {
        return switch (mail.state()) {
            case Queued(var dueAt) -> of(mail, State.QUEUED, dueAt, null, outbox);
            case Sent(var at) -> of(mail, State.SENT, null, at, outbox);
            case Failed(var at) -> of(mail, State.FAILED, null, at, outbox);
            case Suppressed(var at) -> of(mail, State.SUPPRESSED, null, at, outbox);
        };
    }

    private static MailDocument of(Mail mail, State state, @Nullable Instant dueAt, @Nullable Instant endedAt,
            List<OutboxEntry> outbox) {
        var content = mail.content();
        var recipient = content.recipient();
        var failure = mail.lastFailure();
        return new MailDocument(mail.id().value(), content.template(), recipient.name(), recipient.email(),
                recipient.language(), content instanceof WrittenText written ? written.subject() : null,
                content instanceof Letter letter ? LetterFields.of(letter) : null, state, dueAt, endedAt,
                mail.round(), mail.attempts(), mail.queuedAt(), failure == null ? null : failure.cause(),
                failure == null ? null : failure.detail(), mail.told().equals(Telling.NOTHING) ? null : mail.told(),
                mail.version(), outbox.isEmpty() ? null : outbox);
    }

    Mail toMail() {
        return new Mail(new MailId(id), content(), toState(), round, attempts, queuedAt, failure(),
                told == null ? Telling.NOTHING : told, version);
    }

    List<OutboxEntry> waiting() {
        return outbox == null ? List.of() : outbox;
    }

    private Content content() {
        var recipient = new Recipient(name, address, language == null ? Language.FRENCH : language);
        return letter == null
                ? new WrittenText(recipient, template, subject == null ? "" : subject)
                : letter.toLetter(LetterTemplate.named(template), recipient);
    }

    private @Nullable Failure failure() {
        if (lastError == null) return null;
        return new Failure(cause == null ? Failure.Cause.NEVER_TAKEN : cause, lastError);
    }

    private MailState toState() {
        return switch (state) {
            case QUEUED -> new Queued(Objects.requireNonNull(dueAt));
            case SENT -> new Sent(Objects.requireNonNull(endedAt));
            case FAILED -> new Failed(Objects.requireNonNull(endedAt));
            case SUPPRESSED -> new Suppressed(Objects.requireNonNull(endedAt));
        };
    }
}
