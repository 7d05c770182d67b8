package fr.raict.notification.mails.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.MailState;
import fr.raict.notification.mails.domain.MailState.Queued;

/** Mails without a database, with the same promises. */
class MailsInMemory implements Mails {
    private final Map<MailId, Mail> mails = new ConcurrentHashMap<>();

    @Override
    public boolean add(Mail mail) {
        return mails.putIfAbsent(mail.id(), mail) == null;
    }

    @Override
    public Optional<Mail> find(MailId id) {
        return Optional.ofNullable(mails.get(id));
    }

    @Override
    public boolean replace(Mail before, Mail after) {
        if (before.version() == after.version()) return false;
        return mails.computeIfPresent(after.id(),
                (_, known) -> known.version() == before.version() ? after : known) == after;
    }

    @Override
    public void prolong(Mail claimed, Instant until) {
        mails.computeIfPresent(claimed.id(), (_, known) -> known.version() == claimed.version()
                ? new Mail(known.id(), known.content(), new Queued(until), known.round(), known.attempts(),
                        known.queuedAt(), known.lastFailure(), known.told(), known.version())
                : known);
    }

    @Override
    public List<Mail> due(Instant now, int limit) {
        return mails.values().stream().filter(mail -> mail.isDue(now)).limit(limit).toList();
    }

    @Override
    public List<Mail> failed(Failure.Cause cause, Instant before, int limit) {
        return failed().filter(mail -> mail.lastFailure().cause() == cause)
                .filter(mail -> mail.state() instanceof MailState.Failed(var at) && !at.isAfter(before)).limit(limit)
                .toList();
    }

    private Stream<Mail> failed() {
        return mails.values().stream().filter(mail -> mail.state() instanceof MailState.Failed);
    }

    @Override
    public Map<Failure.Cause, Long> failures() {
        return failed().collect(Collectors.groupingBy(mail -> mail.lastFailure().cause(), Collectors.counting()));
    }

    @Override
    public JournalPage page(JournalFilter filter, int page, int size) {
        var newestFirst = mails.values().stream().sorted(Comparator.comparing(Mail::queuedAt).reversed()).toList();
        return new JournalPage(newestFirst.stream().skip((long) page * size).limit(size).toList(), mails.size());
    }
}
