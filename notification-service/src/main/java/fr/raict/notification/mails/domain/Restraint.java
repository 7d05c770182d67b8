package fr.raict.notification.mails.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps whoever registers and withdraws people from writing to somebody again and again. Of letters that say that their
 * reader was registered or withdrawn, {@value #IN_AN_HOUR} within an hour go out about one workshop, and
 * {@value #IN_A_DAY} within a day to one address. One beyond waits until it may; what becomes of its registrations
 * meanwhile takes the place of what it says of them, so that what is true in the end is told, and nothing that never was.
 */
public final class Restraint {

    /** As far back as recent mails matter. */
    public static final Duration DAY = Duration.ofDays(1);
    /** So many recent mails say all that matters. */
    public static final int LOOKED_AT = 200;

    static final int IN_AN_HOUR = 2;
    /** In and out of sixty workshops. */
    static final int IN_A_DAY = 120;
    private static final Duration HOUR = Duration.ofHours(1);

    private final Told told;
    private final List<Recent> recent;
    private final Instant now;

    /** @param recent others to the same address, queued within the last {@link #DAY} */
    public Restraint(EventLetter letter, List<Mail> recent, Instant now) {
        this.told = Told.by(letter);
        this.recent = recent.stream().map(mail -> new Recent(mail, Told.by(mail.letter()))).toList();
        this.now = now;
    }

    private record Recent(Mail mail, Told told) {}

    /** The letter as it is to be queued: without what was told before it came, as it may come late. */
    public Mail applied(Mail mail) {
        if (told.isWithdrawal() && !overtaken().isEmpty() && !isReaderTold()) {
            return mail.overtaken(now);
        }
        var news = mail.without(toldSince(), now);
        return told.isRepeatable() ? news.heldUntil(mayGoOutAt()) : news;
    }

    /** What waits of the same registrations: it is no longer so, or said by this letter. */
    public List<Mail> overtaken() {
        return recent.stream().filter(other -> !other.told().outdatedBy(told).isEmpty()).map(Recent::mail)
                .filter(this::isHeld).toList();
    }

    /** What one that is overtaken is still to say: what it says of other registrations. */
    public Mail remainderOf(Mail overtaken) {
        return overtaken.without(Told.by(overtaken.letter()).outdatedBy(told), now);
    }

    private Set<UUID> toldSince() {
        return recent.stream().flatMap(other -> told.outdatedBy(other.told()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isReaderTold() {
        return recent.stream().filter(other -> other.told().sharesARegistrationWith(told)).map(Recent::mail)
                .anyMatch(this::isOut);
    }

    private boolean isHeld(Mail mail) {
        return mail.state() instanceof MailState.Queued && mail.attempts() == 0 && !mail.isDue(now);
    }

    private boolean isOut(Mail mail) {
        return !isHeld(mail) && !(mail.state() instanceof MailState.Suppressed);
    }

    private Instant mayGoOutAt() {
        var aboutWorkshops = told.workshops()
                .map(workshop -> earliest(IN_AN_HOUR, HOUR, other -> other.isAbout(workshop)));
        var inAll = earliest(IN_A_DAY, DAY, _ -> true);
        return Stream.concat(aboutWorkshops, Stream.of(inAll)).max(Comparator.naturalOrder()).orElse(inAll);
    }

    /** Once no more than the others of so many have gone out within that time before. */
    private Instant earliest(int most, Duration within, Predicate<Told> which) {
        return recent.stream().filter(other -> other.told().isRepeatable() && which.test(other.told()))
                .map(Recent::mail).filter(this::isOut).map(Restraint::wentOutAt).sorted(Comparator.reverseOrder())
                .skip(most - 1L).findFirst().map(last -> last.plus(within)).filter(now::isBefore).orElse(now);
    }

    private static Instant wentOutAt(Mail mail) {
        return switch (mail.state()) {
            case MailState.Sent(var at) -> at;
            case MailState.Queued(var dueAt) -> dueAt;
            case MailState.Failed _, MailState.Suppressed _ -> mail.queuedAt();
        };
    }
}
