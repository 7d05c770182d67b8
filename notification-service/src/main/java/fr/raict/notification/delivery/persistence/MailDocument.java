package fr.raict.notification.delivery.persistence;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import fr.raict.notification.delivery.domain.Mail;
import fr.raict.notification.delivery.domain.MailId;
import fr.raict.notification.delivery.domain.MailState;
import fr.raict.notification.delivery.domain.MailState.Failed;
import fr.raict.notification.delivery.domain.MailState.Queued;
import fr.raict.notification.delivery.domain.MailState.Sent;
import fr.raict.notification.delivery.domain.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How far a mail is. Small, as the embedded database scans them all to find part of an address.
 *
 * @param dueAt
 *            only while queued
 * @param endedAt
 *            only once sent or given up
 */
@Document("mails")
@CompoundIndex(def = "{state: 1, queuedAt: -1}")
record MailDocument(@Id UUID id, String template, String name, String address, String subject, State state,
        @Indexed(sparse = true) @Nullable Instant dueAt, @Nullable Instant endedAt, int round, int attempts,
        @Indexed Instant queuedAt, @Nullable String lastError, long version) {

    enum State {
        QUEUED, SENT, FAILED
    }

    static MailDocument of(Mail mail) {
        return switch (mail.state()) {
            case Queued(var dueAt) -> of(mail, State.QUEUED, dueAt, null);
            case Sent(var at) -> of(mail, State.SENT, null, at);
            case Failed(var at) -> of(mail, State.FAILED, null, at);
        };
    }

    private static MailDocument of(Mail mail, State state, @Nullable Instant dueAt, @Nullable Instant endedAt) {
        return new MailDocument(mail.id().value(), mail.template(), mail.recipient().name(), mail.recipient().address(),
                mail.subject(), state, dueAt, endedAt, mail.round(), mail.attempts(), mail.queuedAt(),
                mail.lastError(), mail.version());
    }

    Mail toMail() {
        return new Mail(new MailId(id), template, new Recipient(name, address), subject, toState(), round, attempts,
                queuedAt, lastError, version);
    }

    private MailState toState() {
        return switch (state) {
            case QUEUED -> new Queued(Objects.requireNonNull(dueAt));
            case SENT -> new Sent(Objects.requireNonNull(endedAt));
            case FAILED -> new Failed(Objects.requireNonNull(endedAt));
        };
    }
}
