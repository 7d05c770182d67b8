package fr.raict.notification.mails.smtp;

import java.time.Clock;

import fr.raict.notification.mails.application.MailServers;
import fr.raict.testsupport.Infrastructure;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server of the test infrastructure, over connections of its own. */
public final class SmtpMailServersFixture {
    private SmtpMailServersFixture() {}

    public static MailServers servers() {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost(Infrastructure.shared().mails().host());
        smtp.setPort(Infrastructure.shared().mails().port());
        return new SmtpMailServers(new MimeMessages(new SenderSettings("RAICT <raict@example.org>"), smtp),
                new SmtpConnections(smtp, Clock.systemUTC()));
    }
}
