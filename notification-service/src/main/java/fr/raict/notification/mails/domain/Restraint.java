package fr.raict.notification.mails.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import fr.raict.notification.mails.domain.WorkshopLetter.ToParticipant;

/**
 * Keeps whoever registers and withdraws people from writing to somebody again and again. Of letters that say that their
 * reader was registered or withdrawn, {@value #IN_AN_HOUR} within an hour go out about one workshop, and
 * {@value #IN_A_DAY} within a day to one address. One beyond waits until it may; what becomes of its registration
 * meanwhile takes its place, so that what is true in the end is told, and nothing that never was.
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

    private final ToParticipant letter;
    private final List<Mail> recent;
    private final Instant now;

    /** @param recent others to the same address, queued within the last {@link #DAY} */
    public Restraint(ToParticipant letter, List<Mail> recent, Instant now) {
        this.letter = letter;
        this.recent = recent;
        this.now = now;
    }

    /** The letter as it is to be queued. */
    public Mail applied(Mail mail) {
        if (letter.news() instanceof RegistrationNews.Withdrawn && !overtaken().isEmpty() && !isReaderTold()) {
            return mail.overtaken(now);
        }
        return isRepeatable(letter) ? mail.heldUntil(mayGoOutAt()) : mail;
    }

    /** What waits of the same registration: it is no longer so, or said by this letter. */
    public List<Mail> overtaken() {
        return recent.stream().filter(ofRegistration()).filter(this::isHeld).toList();
    }

    private boolean isReaderTold() {
        return recent.stream().filter(ofRegistration()).anyMatch(this::isOut);
    }

    private Predicate<Mail> ofRegistration() {
        return mail -> letter.about().equals(mail.letter().about());
    }

    private boolean isHeld(Mail mail) {
        return mail.state() instanceof MailState.Queued && mail.attempts() == 0 && !mail.isDue(now);
    }

    private boolean isOut(Mail mail) {
        return !isHeld(mail) && !(mail.state() instanceof MailState.Suppressed);
    }

    private Instant mayGoOutAt() {
        var aboutWorkshop = earliest(IN_AN_HOUR, HOUR, mail -> mail.letter() instanceof ToParticipant other
                && other.workshop().id().equals(letter.workshop().id()));
        var inAll = earliest(IN_A_DAY, DAY, _ -> true);
        return aboutWorkshop.isAfter(inAll) ? aboutWorkshop : inAll;
    }

    /** Once no more than the others of so many have gone out within that time before. */
    private Instant earliest(int most, Duration within, Predicate<Mail> which) {
        return recent.stream().filter(mail -> mail.letter() instanceof ToParticipant other && isRepeatable(other))
                .filter(this::isOut).filter(which).map(Restraint::wentOutAt).sorted(Comparator.reverseOrder())
                .skip(most - 1L).findFirst().map(last -> last.plus(within)).filter(now::isBefore).orElse(now);
    }

    private static Instant wentOutAt(Mail mail) {
        return switch (mail.state()) {
            case MailState.Sent(var at) -> at;
            case MailState.Queued(var dueAt) -> dueAt;
            case MailState.Failed _, MailState.Suppressed _ -> mail.queuedAt();
        };
    }

    /** What whoever enters registrations can cause as often as they like. */
    private static boolean isRepeatable(ToParticipant letter) {
        return switch (letter.news()) {
            case RegistrationNews.Seated _, RegistrationNews.Waitlisted _, RegistrationNews.Withdrawn _ -> true;
            case RegistrationNews.Promoted _, RegistrationNews.WorkshopMoved _, RegistrationNews.WorkshopCancelled _ ->
                false;
        };
    }
}
