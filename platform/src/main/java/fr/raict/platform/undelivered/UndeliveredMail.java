package fr.raict.platform.undelivered;

import java.time.Instant;

import fr.raict.contracts.notification.v1.MailFailed;

/**
 * A mail that did not reach its recipient, and why.
 *
 * @param domain of the recipient's address; empty if that is no address
 */
public record UndeliveredMail(MailFailed.Cause cause, String domain, Instant since) {
}
