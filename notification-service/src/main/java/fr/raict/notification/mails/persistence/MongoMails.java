package fr.raict.notification.mails.persistence;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.raict.notification.mails.application.JournalFilter;
import fr.raict.notification.mails.application.JournalPage;
import fr.raict.notification.mails.application.MailAnnouncements;
import fr.raict.notification.mails.application.Mails;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.MailState;
import fr.raict.platform.aggregates.AggregateStore;
import fr.raict.platform.outbox.Outbox;
import fr.raict.platform.outbox.OutboxEntry;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** The deterministic {@code _id} makes a mail unique. */
@Repository
class MongoMails implements Mails {
    private static final String STATE = "state.kind";
    private static final String DUE_AT = "state.dueAt";
    private static final String READER = "reader";
    private static final String FAILURE = "lastFailure";
    private static final String CAUSE = FAILURE + ".cause";

    private final AggregateStore store;
    private final MongoOperations mongo;
    private final Outbox outbox;
    private final MailAnnouncements announcements;
    private final ErasedReaders erased;

    MongoMails(AggregateStore store, MongoOperations mongo, Outbox outbox, MailAnnouncements announcements,
            ErasedReaders erased) {
        this.store = store;
        this.mongo = mongo;
        this.outbox = outbox;
        this.announcements = announcements;
        this.erased = erased;
    }

    /** Looks twice for whether the reader is erased, as that may happen between the first time and the write. */
    @Override
    public Optional<Mail> add(Mail mail) {
        if (erased.include(mail)) {
            return Optional.empty();
        }
        var added = addUnlessThere(mail);
        if (added.isPresent() && erased.include(mail)) {
            mongo.remove(query(where("_id").is(mail.id().value())), MailDocument.class);
            return Optional.empty();
        }
        return added;
    }

    private Optional<Mail> addUnlessThere(Mail mail) {
        try {
            return Optional.of(store.save(MailDocument.of(mail), List.of()).toAggregate());
        } catch (DuplicateKeyException _) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Mail> find(MailId id) {
        return store.find(MailDocument.class, id.value()).map(MailDocument::toAggregate);
    }

    @Override
    public Optional<Mail> replace(Mail before, Mail after) {
        try {
            store.update(MailDocument.class, before.id().value(), before.version(), outbox.unsent(stored(before)),
                    changes(before, after), announcements.of(before, after));
            return Optional.of(after.stored());
        } catch (OptimisticLockingFailureException _) {
            return Optional.empty();
        }
    }

    /** Only a mail of which something was announced can have an event that is not on its way yet. */
    private List<OutboxEntry> stored(Mail before) {
        return before.announced().sequence() == 0 ? List.of()
                : store.find(MailDocument.class, before.id().value()).map(MailDocument::outbox).orElse(List.of());
    }

    /** A mail is written twice when it is sent, and its letter, which is most of it, stays as it is. */
    private static Update changes(Mail before, Mail after) {
        var changes = Update.update("state", after.state()).set("round", after.round())
                .set("attempts", after.attempts()).set("queuedAt", after.queuedAt())
                .set("announced", after.announced());
        if (!after.letter().equals(before.letter())) {
            changes.set("letter", after.letter())
                    .set(READER, MailDocument.reader(after.letter().recipient().email()));
        }
        return after.lastFailure() == null ? changes.unset(FAILURE) : changes.set(FAILURE, after.lastFailure());
    }

    /** No new version, as whoever tries the mail goes on. Told of the class, Spring Data would count one. */
    @Override
    public void prolong(Mail claimed, Instant until) {
        mongo.updateFirst(query(where("_id").is(claimed.id().value()).and("version").is(claimed.version())),
                Update.update(DUE_AT, until), MailDocument.COLLECTION);
    }

    @Override
    public List<Mail> due(Instant now, int limit) {
        return mails(query(in(MailState.Kind.QUEUED).and(DUE_AT).lte(now)).with(Sort.by(DUE_AT)).limit(limit));
    }

    @Override
    public List<Mail> recentTo(String email, Instant since, int limit) {
        return mails(query(where(READER).is(MailDocument.reader(email)).and("queuedAt").gt(since))
                .with(Sort.by(Sort.Direction.DESC, "queuedAt")).limit(limit));
    }

    @Override
    public List<Mail> failed(JournalFilter filter, Instant at, int limit) {
        return mails(query(criteria(filter).and("state.at").lte(at)).limit(limit));
    }

    @Override
    public Map<Failure.Cause, Long> failures() {
        var failures = new EnumMap<Failure.Cause, Long>(Failure.Cause.class);
        for (var cause : Failure.Cause.values()) {
            var count = mongo.count(query(in(MailState.Kind.FAILED).and(CAUSE).is(cause)), MailDocument.class);
            if (count > 0) {
                failures.put(cause, count);
            }
        }
        return failures;
    }

    @Override
    public JournalPage<Mail> page(JournalFilter filter, int page, int size) {
        var wanted = query(criteria(filter));
        var total = filter.equals(JournalFilter.ALL)
                ? mongo.estimatedCount(MailDocument.class)
                : mongo.count(wanted, MailDocument.class);
        wanted.with(Sort.by(Sort.Direction.DESC, "queuedAt", "_id")).skip((long) page * size).limit(size);
        return new JournalPage<>(mails(wanted), total);
    }

    private List<Mail> mails(Query query) {
        return store.matching(query, MailDocument.class);
    }

    private static Criteria criteria(JournalFilter filter) {
        var criteria = new Criteria();
        if (filter.cause() != null) {
            criteria.and(CAUSE).is(filter.cause());
        }
        if (filter.state() != null) {
            criteria.and(STATE).is(filter.state());
        } else if (filter.cause() != null) {
            criteria.and(STATE).is(MailState.Kind.FAILED);
        }
        if (filter.recipient() != null) {
            criteria.and("letter.recipient.email").regex(Pattern.quote(filter.recipient()), "i");
        }
        return criteria;
    }

    private static Criteria in(MailState.Kind state) {
        return where(STATE).is(state);
    }
}
