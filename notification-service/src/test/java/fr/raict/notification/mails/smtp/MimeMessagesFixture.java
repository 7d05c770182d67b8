package fr.raict.notification.mails.smtp;

import fr.raict.notification.mails.application.Sender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The real composition of messages. */
final class MimeMessagesFixture {
    private MimeMessagesFixture() {}

    static MimeMessages messages() {
        return messages(new SmtpSessions(new JavaMailSenderImpl()));
    }

    static MimeMessages messages(SmtpSessions sessions) {
        return new MimeMessages(Sender.of("RAICT <raict@example.org>"), sessions);
    }
}
