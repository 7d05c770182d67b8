package fr.raict.notification.mails.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import fr.raict.notification.mails.domain.Announced;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.Letter;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.MailState;
import fr.raict.platform.aggregates.AggregateDocument;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.platform.privacy.PersonalData;
import fr.raict.values.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A mail as stored, about 1 kB or, of several sessions, half of that for each: what the domain says of it, of which
 * {@link StoredKinds} names the kinds.
 *
 * @param reader
 *            the address however it is written; absent in what was stored before it mattered
 * @param outbox
 *            absent when empty, as it is but for the moment between a failure and its event
 */
@PersonalData(of = "whoever is written to", what = "name, address, all that the mail says", purpose = "writing to people, and knowing what they were told", kept = "a year (`raict.retention.mails`)", erasure = "removed; in mails to others the name is left out")
@Document(MailDocument.COLLECTION)
@CompoundIndex(def = "{queuedAt: -1, _id: -1}")
@CompoundIndex(def = "{'state.kind': 1, queuedAt: -1, _id: -1}")
@CompoundIndex(def = "{'lastFailure.cause': 1, 'state.kind': 1}", sparse = true)
@CompoundIndex(def = "{'state.dueAt': 1}", sparse = true)
@CompoundIndex(def = "{reader: 1, queuedAt: -1}", sparse = true)
record MailDocument(@Id UUID id, Letter letter, MailState state, int round, int attempts, Instant queuedAt,
        @Nullable Failure lastFailure, Announced announced, @Version long version, @Nullable String reader,
        @Nullable List<OutboxEntry> outbox) implements AggregateDocument<Mail, MailDocument> {

    static final String COLLECTION = "mails";

    static MailDocument of(Mail mail) {
        return new MailDocument(mail.id().value(), mail.letter(), mail.state(), mail.round(), mail.attempts(),
                mail.queuedAt(), mail.lastFailure(), mail.announced(), mail.version(),
                reader(mail.letter().recipient().email()), null);
    }

    static String reader(String email) {
        return EmailAddress.find(email).map(EmailAddress::key).orElseGet(() -> email.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public List<OutboxEntry> outbox() {
        return outbox == null ? List.of() : outbox;
    }

    @Override
    public MailDocument withOutbox(List<OutboxEntry> entries) {
        return new MailDocument(id, letter, state, round, attempts, queuedAt, lastFailure, announced, version,
                reader, entries.isEmpty() ? null : entries);
    }

    @Override
    public Mail toAggregate() {
        return new Mail(new MailId(id), letter, state, round, attempts, queuedAt, lastFailure, announced, version);
    }
}
