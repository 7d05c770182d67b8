package fr.raict.notification.mails.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailId;

/** All mails: those to be sent and the journal of those that were. */
public interface Mails {

    /**
     * @return the mail as stored; empty when it was known already, and then nothing changes
     */
    Optional<Mail> add(Mail mail);

    Optional<Mail> find(MailId id);

    /**
     * Replaces the one by the other, and announces what others have to know of it.
     *
     * @return the mail in its new version; empty when somebody else changed it since, and then nothing changes
     */
    Optional<Mail> replace(Mail before, Mail after);

    /** Prolongs the claim on a mail unless somebody else took it over. */
    void prolong(Mail claimed, Instant until);

    /** Those that may be tried now, longest due first. */
    List<Mail> due(Instant now, int limit);

    /** The latest to that address, however it is written, that were queued since. */
    List<Mail> recentTo(String email, Instant since, int limit);

    /** Some of those that had failed at the instant. */
    List<Mail> failed(JournalFilter filter, Instant at, int limit);

    /** How many have failed, by cause; causes without any are absent. */
    Map<Failure.Cause, Long> failures();

    /** The newest first. */
    JournalPage<Mail> page(JournalFilter filter, int page, int size);
}
