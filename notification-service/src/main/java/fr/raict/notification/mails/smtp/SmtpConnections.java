package fr.raict.notification.mails.smtp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

import jakarta.annotation.PreDestroy;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.eclipse.angus.mail.smtp.SMTPTransport;
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
    private final SmtpSessions sessions;
    private final Clock clock;
    private final BlockingDeque<Idle> idle = new LinkedBlockingDeque<>(IDLE_AT_MOST);

    SmtpConnections(JavaMailSenderImpl smtp, SmtpSessions sessions, Clock clock) {
        this.smtp = smtp;
        this.sessions = sessions;
        this.clock = clock;
    }

    private record Idle(SMTPTransport connection, Instant since) {}

    /** Returns once the server took the message over. */
    void send(MimeMessage message, InternetAddress recipient) throws MessagingException {
        if (!StringUtils.hasText(recipient.getAddress()) || !isAscii(recipient)) {
            throw new IllegalArgumentException("not to be written in ASCII: " + recipient.getAddress());
        }
        var connection = borrow();
        var usable = false;
        try {
            connection.sendMessage(message, new Address[]{recipient});
            usable = idle.offerFirst(new Idle(connection, clock.instant()));
        } finally {
            if (!usable) {
                close(connection);
            }
        }
    }

    private static boolean isAscii(InternetAddress recipient) {
        return recipient.getAddress().chars().allMatch(character -> character < 0x80);
    }

    /**
     * The same for a recipient who can only be written in UTF-8. Such mails are few, so their connection is not kept.
     *
     * @throws SmtpUtf8NotOffered
     *             when the server does not take such addresses; then nothing was sent
     */
    void sendInUtf8(MimeMessage message, InternetAddress recipient) throws MessagingException {
        var connection = connect(true);
        try {
            if (!connection.supportsExtension("SMTPUTF8")) {
                throw new SmtpUtf8NotOffered();
            }
            connection.sendMessage(message, new Address[]{recipient});
        } finally {
            close(connection);
        }
    }

    static final class SmtpUtf8NotOffered extends MessagingException {
        private static final long serialVersionUID = 1L;

        SmtpUtf8NotOffered() {
            super("the mail server does not offer SMTPUTF8 (RFC 6531)");
        }
    }

    /** One that the server closed meanwhile is replaced, as its failure would say nothing about the mail. */
    private SMTPTransport borrow() throws MessagingException {
        for (var known = idle.pollFirst(); known != null; known = idle.pollFirst()) {
            var fresh = known.since().plus(LONGEST_IDLE).isAfter(clock.instant());
            if (fresh && known.connection().isConnected()) {
                return known.connection();
            }
            close(known.connection());
        }
        return connect(false);
    }

    private SMTPTransport connect(boolean inUtf8) throws MessagingException {
        var protocol = smtp.getProtocol() == null ? "smtp" : smtp.getProtocol();
        var connection = (SMTPTransport) sessions.of(inUtf8).getTransport(protocol);
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

    private static void close(SMTPTransport connection) {
        try {
            connection.close();
        } catch (MessagingException _) {
            // it is of no use any more either way
        }
    }
}
