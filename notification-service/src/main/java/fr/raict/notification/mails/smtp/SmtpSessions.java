package fr.raict.notification.mails.smtp;

import java.util.Properties;

import jakarta.mail.Session;

import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * The two ways to write to a mail server: in ASCII, as all understand it, and in UTF-8 (RFC 6531), which takes a server
 * that offers SMTPUTF8. What is not ASCII must never get into the first: there each character is cut to its low byte.
 */
@Component
class SmtpSessions {
    private final Session ascii;
    private final Session utf8;

    SmtpSessions(JavaMailSenderImpl smtp) {
        this.ascii = smtp.getSession();
        var properties = new Properties();
        properties.putAll(smtp.getJavaMailProperties());
        properties.setProperty("mail.mime.allowutf8", "true");
        this.utf8 = Session.getInstance(properties);
    }

    Session of(boolean inUtf8) {
        return inUtf8 ? utf8 : ascii;
    }
}
