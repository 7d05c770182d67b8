package fr.raict.notification.mails.messaging;

import fr.raict.notification.mails.application.MailAnnouncements;
import org.springframework.util.JdkIdGenerator;

/** The events about mails, for tests of what stores them. */
public final class MailEventsFixture {
    private MailEventsFixture() {}

    public static MailAnnouncements events() {
        return new MailEvents(new JdkIdGenerator());
    }
}
