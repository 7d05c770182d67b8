package fr.raict.notification.mails.smtp;

import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The real composition of messages. */
final class MimeMessagesFixture {
    private MimeMessagesFixture() {}

    static MimeMessages messages() {
        return new MimeMessages(new SenderSettings("RAICT <raict@example.org>"), new JavaMailSenderImpl());
    }
}
