package fr.raict.notification.mails.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import fr.raict.notification.mails.application.ComposedMail;
import fr.raict.notification.mails.application.MailServers;
import fr.raict.notification.mails.domain.DeliveryOutcome;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.Failure.Cause;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.smtp.SmtpConnections.SmtpUtf8NotOffered;
import org.springframework.stereotype.Component;

/** Hands mails to the configured SMTP server, in UTF-8 only where the recipient's address needs it. */
@Component
class SmtpMailServers implements MailServers {
    private final MimeMessages messages;
    private final SmtpConnections connections;

    SmtpMailServers(MimeMessages messages, SmtpConnections connections) {
        this.messages = messages;
        this.connections = connections;
    }

    @Override
    public DeliveryOutcome deliver(Mail mail, ComposedMail composed) {
        MimeMessage message;
        try {
            message = messages.compose(mail, composed);
        } catch (MessagingException e) {
            return new DeliveryOutcome.Refused(new Failure(Cause.NOT_WRITTEN, SmtpReply.oneLine(e)));
        }
        return handOver(message, composed);
    }

    private DeliveryOutcome handOver(MimeMessage message, ComposedMail composed) {
        try {
            var recipient = MimeMessages.address(composed.to());
            if (composed.to().needsSmtpUtf8()) {
                connections.sendInUtf8(message, recipient);
            } else {
                connections.send(message, recipient);
            }
            return new DeliveryOutcome.Accepted();
        } catch (SmtpUtf8NotOffered e) {
            return new DeliveryOutcome.Refused(new Failure(Cause.ADDRESS_NOT_WRITABLE, SmtpReply.oneLine(e)));
        } catch (MessagingException e) {
            return SmtpReply.outcome(e);
        }
    }
}
