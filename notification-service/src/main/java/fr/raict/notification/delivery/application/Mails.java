package fr.raict.notification.delivery.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.raict.notification.delivery.domain.Mail;
import fr.raict.notification.delivery.domain.MailContent;
import fr.raict.notification.delivery.domain.MailId;

/** All mails: those to be sent and the journal of those that were. */
public interface Mails {

    /**
     * @return false when the mail was known already; then nothing changes
     */
    boolean add(Mail mail, MailContent content);

    Optional<Mail> find(MailId id);

    Optional<MailContent> content(MailId id);

    /**
     * Replaces the version before this one.
     *
     * @return false when somebody else changed the mail since; then nothing changes
     */
    boolean replace(Mail changed);

    /** Prolongs the claim on a mail unless somebody else took it over. */
    void prolong(Mail claimed, Instant until);

    /** Those that may be tried now, longest due first. */
    List<Mail> due(Instant now, int limit);

    /** The newest first. */
    JournalPage page(JournalFilter filter, int page, int size);
}
