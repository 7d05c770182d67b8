package fr.raict.notification.delivery.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;

import fr.raict.notification.delivery.application.MailServers;
import fr.raict.notification.delivery.domain.DeliveryOutcome;
import fr.raict.notification.delivery.domain.Mail;
import fr.raict.notification.delivery.domain.MailContent;
import org.springframework.stereotype.Component;

/** Hands mails to the configured SMTP server. */
@Component
class SmtpMailServers implements MailServers {
    private final MimeMessages messages;
    private final SmtpConnections connections;

    SmtpMailServers(MimeMessages messages, SmtpConnections connections) {
        this.messages = messages;
        this.connections = connections;
    }

    @Override
    public DeliveryOutcome deliver(Mail mail, MailContent content) {
        try {
            connections.send(messages.compose(mail, content));
            return new DeliveryOutcome.Accepted();
        } catch (AddressException e) {
            return new DeliveryOutcome.Refused(SmtpReply.oneLine(e));
        } catch (MessagingException e) {
            return SmtpReply.outcome(e);
        }
    }
}
