package fr.raict.notification.delivery.smtp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
    /** Servers and firewalls drop idle connections after minutes, the latter without a word. */
    private static final Duration LONGEST_IDLE = Duration.ofSeconds(30);
    private static final int IDLE_AT_MOST = 16;

    private final JavaMailSenderImpl smtp;
    private final Clock clock;
    private final BlockingDeque<Idle> idle = new LinkedBlockingDeque<>(IDLE_AT_MOST);

    SmtpConnections(JavaMailSenderImpl smtp, Clock clock) {
        this.smtp = smtp;
        this.clock = clock;
    }

    private record Idle(Transport connection, Instant since) {}

    /** Returns once the server took the message over. */
    void send(MimeMessage message) throws MessagingException {
        var connection = borrow();
        var usable = false;
        try {
            connection.sendMessage(message, message.getAllRecipients());
            usable = idle.offerFirst(new Idle(connection, clock.instant()));
        } finally {
            if (!usable) close(connection);
        }
    }

    /** One that the server closed meanwhile is replaced, as its failure would say nothing about the mail. */
    private Transport borrow() throws MessagingException {
        for (var known = idle.pollFirst(); known != null; known = idle.pollFirst()) {
            var fresh = known.since().plus(LONGEST_IDLE).isAfter(clock.instant());
            if (fresh && known.connection().isConnected()) return known.connection();
            close(known.connection());
        }
        return connect();
    }

    private Transport connect() throws MessagingException {
        var protocol = smtp.getProtocol() == null ? "smtp" : smtp.getProtocol();
        var connection = smtp.getSession().getTransport(protocol);
        connection.connect(smtp.getHost(), smtp.getPort(), unlessBlank(smtp.getUsername()),
                unlessBlank(smtp.getPassword()));
        return connection;
    }

    /** With a name, even an empty one, the server would be asked to check it. */
    private static @Nullable String unlessBlank(@Nullable String setting) {
        return StringUtils.hasText(setting) ? setting : null;
    }

    @PreDestroy
    void closeAll() {
        for (var known = idle.pollFirst(); known != null; known = idle.pollFirst()) {
            close(known.connection());
        }
    }

    private static void close(Transport connection) {
        try {
            connection.close();
        } catch (MessagingException _) {
            // it is of no use any more either way
        }
    }
}
