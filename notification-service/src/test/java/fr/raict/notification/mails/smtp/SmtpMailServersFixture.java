package fr.raict.notification.mails.smtp;

import java.time.Clock;

import fr.raict.notification.mails.application.MailServers;
import fr.raict.testsupport.Infrastructure;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server over connections of its own. */
public final class SmtpMailServersFixture {
    private SmtpMailServersFixture() {}

    /** That of the test infrastructure. */
    public static MailServers servers() {
        return servers(Infrastructure.shared().mails().host(), Infrastructure.shared().mails().port());
    }

    static MailServers servers(String host, int port) {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost(host);
        smtp.setPort(port);
        var sessions = new SmtpSessions(smtp);
        return new SmtpMailServers(MimeMessagesFixture.messages(sessions),
                new SmtpConnections(smtp, sessions, Clock.systemUTC()));
    }
}
