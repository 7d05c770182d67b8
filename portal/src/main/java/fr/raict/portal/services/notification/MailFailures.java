package fr.raict.portal.services.notification;

import java.util.List;

/** How many mails have failed, by cause; causes without any are absent. */
public record MailFailures(List<Failure> failures) {

    /** One cause. */
    public record Failure(Mail.Cause cause, long count) {}
}
