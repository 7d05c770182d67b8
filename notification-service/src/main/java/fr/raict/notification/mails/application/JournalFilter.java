package fr.raict.notification.mails.application;

import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.MailState;
import org.jspecify.annotations.Nullable;

/**
 * Which mails of the journal are asked for.
 *
 * @param cause
 *            why they failed; only failed ones have one
 * @param recipient
 *            part of the address, in any case
 */
public record JournalFilter(MailState.@Nullable Kind state, Failure.@Nullable Cause cause, @Nullable String recipient) {
    public static final JournalFilter ALL = new JournalFilter(null, null, null);

    /** The failed ones among them. */
    JournalFilter failed() {
        return new JournalFilter(MailState.Kind.FAILED, cause, recipient);
    }
}
