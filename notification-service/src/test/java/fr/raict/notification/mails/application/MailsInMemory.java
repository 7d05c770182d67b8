package fr.raict.notification.mails.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailContent;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.MailState.Queued;

/** Mails without a database, with the same promises. */
class MailsInMemory implements Mails {
    private final Map<MailId, Mail> mails = new ConcurrentHashMap<>();
    private final Map<MailId, MailContent> contents = new ConcurrentHashMap<>();

    @Override
    public boolean add(Mail mail, MailContent content) {
        contents.putIfAbsent(mail.id(), content);
        return mails.putIfAbsent(mail.id(), mail) == null;
    }

    @Override
    public Optional<Mail> find(MailId id) {
        return Optional.ofNullable(mails.get(id));
    }

    @Override
    public Optional<MailContent> content(MailId id) {
        return Optional.ofNullable(contents.get(id));
    }

    @Override
    public boolean replace(Mail changed) {
        return mails.computeIfPresent(changed.id(),
                (_, known) -> known.version() == changed.version() - 1 ? changed : known) == changed;
    }

    @Override
    public void prolong(Mail claimed, Instant until) {
        mails.computeIfPresent(claimed.id(), (_, known) -> known.version() == claimed.version()
                ? new Mail(known.id(), known.template(), known.recipient(), known.subject(), new Queued(until),
                        known.round(), known.attempts(), known.queuedAt(), known.lastError(), known.version())
                : known);
    }

    @Override
    public List<Mail> due(Instant now, int limit) {
        return mails.values().stream().filter(mail -> mail.isDue(now)).limit(limit).toList();
    }

    @Override
    public JournalPage page(JournalFilter filter, int page, int size) {
        var newestFirst = mails.values().stream().sorted(Comparator.comparing(Mail::queuedAt).reversed()).toList();
        return new JournalPage(newestFirst.stream().skip((long) page * size).limit(size).toList(), mails.size());
    }
}
