package fr.raict.notification.delivery.smtp;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Connections kept open between mails: greeting, TLS and login cost more than the mail itself. */
@Component
class SmtpConnections {
    private static final int IDLE_AT_MOST = 16;

    private final JavaMailSenderImpl smtp;
    private final BlockingDeque<Transport> idle = new LinkedBlockingDeque<>(IDLE_AT_MOST);

    SmtpConnections(JavaMailSenderImpl smtp) {
        this.smtp = smtp;
    }

    /** Returns once the server took the message over. */
    void send(MimeMessage message) throws MessagingException {
        var connection = borrow();
        try {
            connection.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            close(connection);
            throw e;
        }
        if (!idle.offerFirst(connection)) close(connection);
    }

    /** One that the server closed meanwhile is replaced, as its failure would say nothing about the mail. */
    private Transport borrow() throws MessagingException {
        for (var known = idle.pollFirst(); known != null; known = idle.pollFirst()) {
            if (known.isConnected()) return known;
            close(known);
        }
        var fresh = smtp.getSession().getTransport(smtp.getProtocol() == null ? "smtp" : smtp.getProtocol());
        fresh.connect(smtp.getHost(), smtp.getPort(), unlessBlank(smtp.getUsername()), unlessBlank(smtp.getPassword()));
        return fresh;
    }

    /** With a name, even an empty one, the server would be asked to check it. */
    private static @Nullable String unlessBlank(@Nullable String setting) {
        return StringUtils.hasText(setting) ? setting : null;
    }

    @PreDestroy
    void closeAll() {
        for (var known = idle.pollFirst(); known != null; known = idle.pollFirst()) close(known);
    }

    private static void close(Transport connection) {
        try {
            connection.close();
        } catch (MessagingException _) {
            // it is of no use any more either way
        }
    }
}
