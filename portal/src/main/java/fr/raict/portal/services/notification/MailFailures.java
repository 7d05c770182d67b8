package fr.raict.portal.services.notification;

import java.util.List;

/**
 * How many mails have failed, by cause; causes without any are absent.
 *
 * @param total of all causes
 */
public record MailFailures(List<Failure> failures, long total) {

    /** One cause. */
    public record Failure(Mail.Cause cause, long count) {}
}
