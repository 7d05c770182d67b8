package fr.raict.notification.delivery.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.raict.notification.delivery.application.JournalFilter;
import fr.raict.notification.delivery.application.JournalPage;
import fr.raict.notification.delivery.application.Mails;
import fr.raict.notification.delivery.domain.Mail;
import fr.raict.notification.delivery.domain.MailContent;
import fr.raict.notification.delivery.domain.MailId;
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

    MongoMails(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The content goes first: a crash in between leaves a content without a mail, which the event's repeat completes. */
    @Override
    public boolean add(Mail mail, MailContent content) {
        if (find(mail.id()).isPresent()) return false;
        insertOnce(MailContentDocument.of(mail.id(), content));
        return insertOnce(MailDocument.of(mail));
    }

    private boolean insertOnce(Object document) {
        try {
            mongo.insert(document);
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
    public Optional<MailContent> content(MailId id) {
        return Optional.ofNullable(mongo.findById(id.value(), MailContentDocument.class))
                .map(MailContentDocument::toContent);
    }

    @Override
    public boolean replace(Mail changed) {
        var before = version(changed.id(), changed.version() - 1);
        return mongo.replace(before, MailDocument.of(changed)).getMatchedCount() == 1;
    }

    @Override
    public void prolong(Mail claimed, Instant until) {
        var current = version(claimed.id(), claimed.version());
        mongo.updateFirst(current, new Update().set("dueAt", until), MailDocument.class);
    }

    private static Query version(MailId id, long version) {
        return query(where("_id").is(id.value()).and("version").is(version));
    }

    @Override
    public List<Mail> due(Instant now, int limit) {
        var due = query(where("state").is(MailDocument.State.QUEUED).and("dueAt").lte(now))
                .with(Sort.by("dueAt")).limit(limit);
        return mongo.find(due, MailDocument.class).stream().map(MailDocument::toMail).toList();
    }

    @Override
    public JournalPage page(JournalFilter filter, int page, int size) {
        var wanted = query(criteria(filter));
        var total = mongo.count(wanted, MailDocument.class);
        wanted.with(Sort.by(Sort.Direction.DESC, "queuedAt", "_id")).skip((long) page * size).limit(size);
        return new JournalPage(mongo.find(wanted, MailDocument.class).stream().map(MailDocument::toMail).toList(),
                total);
    }

    private static Criteria criteria(JournalFilter filter) {
        var criteria = new Criteria();
        if (filter.state() != null) criteria.and("state").is(filter.state().name());
        if (filter.recipient() != null) criteria.and("address").regex(Pattern.quote(filter.recipient()), "i");
        return criteria;
    }
}
