package fr.raict.notification.mails.persistence;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.raict.notification.mails.application.JournalFilter;
import fr.raict.notification.mails.application.JournalPage;
import fr.raict.notification.mails.application.Mails;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.platform.outbox.DocumentAddress;
import fr.raict.platform.outbox.Outbox;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.platform.outbox.OutboxRelay;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** The deterministic {@code _id} makes a mail unique; the version makes each change conditional. */
@Repository
class MongoMails implements Mails {
    private final MongoOperations mongo;
    private final MailEvents events;
    private final Outbox outbox;
    private final OutboxRelay relay;

    MongoMails(MongoOperations mongo, MailEvents events, Outbox outbox, OutboxRelay relay) {
        this.mongo = mongo;
        this.events = events;
        this.outbox = outbox;
        this.relay = relay;
    }

    @Override
    public boolean add(Mail mail) {
        try {
            mongo.insert(MailDocument.of(mail));
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public Optional<Mail> find(MailId id) {
        return Optional.ofNullable(mongo.findById(id.value(), MailDocument.class)).map(MailDocument::toMail);
    }

    @Override
    public boolean replace(Mail before, Mail after) {
        if (after.version() == before.version()) return false;
        var raised = events.of(before, after);
        var waiting = outbox.with(waiting(before), raised);
        var replaced = mongo.replace(version(before), MailDocument.of(after, waiting)).getMatchedCount() == 1;
        if (replaced)
            relay.relay(new DocumentAddress(MailDocument.COLLECTION, after.id().value()), after.version(), waiting);
        return replaced;
    }

    /** Only a mail of which something was told can have an event that is not on its way yet. */
    private List<OutboxEntry> waiting(Mail before) {
        if (before.told().sequence() == 0) return List.of();
        var stored = mongo.findOne(version(before), MailDocument.class);
        return stored == null ? List.of() : stored.waiting();
    }

    @Override
    public void prolong(Mail claimed, Instant until) {
        mongo.updateFirst(version(claimed), new Update().set("dueAt", until), MailDocument.class);
    }

    private static Query version(Mail mail) {
        return query(where("_id").is(mail.id().value()).and("version").is(mail.version()));
    }

    @Override
    public List<Mail> due(Instant now, int limit) {
        var due = query(where("state").is(MailDocument.State.QUEUED).and("dueAt").lte(now))
                .with(Sort.by("dueAt")).limit(limit);
        return mails(due);
    }

    @Override
    public List<Mail> failed(Failure.Cause cause, Instant before, int limit) {
        return mails(query(where("cause").is(cause).and("state").is(MailDocument.State.FAILED)
                .and("endedAt").lte(before)).limit(limit));
    }

    @Override
    public Map<Failure.Cause, Long> failures() {
        var failures = new EnumMap<Failure.Cause, Long>(Failure.Cause.class);
        for (var cause : Failure.Cause.values()) {
            var count = mongo.count(query(where("cause").is(cause).and("state").is(MailDocument.State.FAILED)),
                    MailDocument.class);
            if (count > 0) failures.put(cause, count);
        }
        return failures;
    }

    @Override
    public JournalPage page(JournalFilter filter, int page, int size) {
        var wanted = query(criteria(filter));
        var total = filter.equals(JournalFilter.ALL)
                ? mongo.estimatedCount(MailDocument.class)
                : mongo.count(wanted, MailDocument.class);
        wanted.with(Sort.by(Sort.Direction.DESC, "queuedAt", "_id")).skip((long) page * size).limit(size);
        return new JournalPage(mails(wanted), total);
    }

    private List<Mail> mails(Query query) {
        return mongo.find(query, MailDocument.class).stream().map(MailDocument::toMail).toList();
    }

    private static Criteria criteria(JournalFilter filter) {
        var criteria = new Criteria();
        if (filter.cause() != null) criteria.and("cause").is(filter.cause());
        if (filter.cause() != null && filter.state() == null) criteria.and("state").is(MailDocument.State.FAILED);
        if (filter.state() != null) criteria.and("state").is(filter.state().name());
        if (filter.recipient() != null) criteria.and("address").regex(Pattern.quote(filter.recipient()), "i");
        return criteria;
    }
}
