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
    public Optional<Mail> add(Mail mail) {
        var added = with(mail.state(), mail, 1);
        return mails.putIfAbsent(mail.id(), added) == null ? Optional.of(added) : Optional.empty();
    }

    @Override
    public Optional<Mail> find(MailId id) {
        return Optional.ofNullable(mails.get(id));
    }

    @Override
    public Optional<Mail> replace(Mail before, Mail after) {
        var next = with(after.state(), after, before.version() + 1);
        var stored = mails.computeIfPresent(after.id(),
                (_, known) -> known.version() == before.version() ? next : known);
        return stored == next ? Optional.of(next) : Optional.empty();
    }

    @Override
    public void prolong(Mail claimed, Instant until) {
        mails.computeIfPresent(claimed.id(), (_, known) -> known.version() == claimed.version()
                ? with(new Queued(until), known, known.version())
                : known);
    }

    private static Mail with(MailState state, Mail mail, long version) {
        return new Mail(mail.id(), mail.letter(), state, mail.round(), mail.attempts(), mail.queuedAt(),
                mail.lastFailure(), mail.announced(), version);
    }

    @Override
    public List<Mail> due(Instant now, int limit) {
        return mails.values().stream().filter(mail -> mail.isDue(now))
                .sorted(Comparator.comparing(mail -> ((Queued) mail.state()).dueAt())).limit(limit).toList();
    }

    @Override
    public List<Mail> recentTo(String email, Instant since, int limit) {
        return mails.values().stream().filter(mail -> mail.letter().recipient().email().equalsIgnoreCase(email))
                .filter(mail -> mail.queuedAt().isAfter(since)).limit(limit).toList();
    }

    @Override
    public List<Mail> failed(JournalFilter filter, Instant at, int limit) {
        return failed().filter(mail -> filter.cause() == null || mail.lastFailure().cause() == filter.cause())
                .filter(mail -> mail.state() instanceof MailState.Failed(var since) && !since.isAfter(at)).limit(limit)
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
    public JournalPage<Mail> page(JournalFilter filter, int page, int size) {
        var newestFirst = mails.values().stream().sorted(Comparator.comparing(Mail::queuedAt).reversed()).toList();
        return new JournalPage<>(newestFirst.stream().skip((long) page * size).limit(size).toList(), mails.size());
    }
}
