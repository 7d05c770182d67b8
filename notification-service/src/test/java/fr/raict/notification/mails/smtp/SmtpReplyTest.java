package fr.raict.notification.mails.smtp;

import java.net.ConnectException;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;

import fr.raict.notification.mails.domain.DeliveryOutcome;
import fr.raict.notification.mails.domain.Failure;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SmtpReplyTest {
    private static final Address[] NONE = {};

    @Test
    void refusesOnA5xxReplyToTheRecipient() throws Exception {
        var reply = new SMTPAddressFailedException(new InternetAddress("a@example.org"), "RCPT TO", 550,
                "550 5.1.1 No such\r\n mailbox\r\n");

        assertThat(SmtpReply.outcome(new SendFailedException("Invalid Addresses", reply)))
                .isEqualTo(new DeliveryOutcome.Refused(
                        new Failure(Failure.Cause.ADDRESS_REFUSED, "550 5.1.1 No such mailbox")));
    }

    @Test
    void defersOnA4xxReply() throws Exception {
        var greylisted = new SMTPAddressFailedException(new InternetAddress("a@example.org"), "RCPT TO", 451,
                "451 4.7.1 Try again");
        var closing = new SMTPSendFailedException(".", 421, "421 closing", null, NONE, NONE, NONE);

        assertThat(SmtpReply.outcome(new SendFailedException("Invalid Addresses", greylisted)))
                .isEqualTo(new DeliveryOutcome.Deferred("451 4.7.1 Try again"));
        assertThat(SmtpReply.outcome(closing)).isEqualTo(new DeliveryOutcome.Deferred("421 closing"));
    }

    @Test
    void refusesContentTheServerNeverTakes() {
        var tooBig = new SMTPSendFailedException(".", 552, "552 too big", null, NONE, NONE, NONE);

        assertThat(SmtpReply.outcome(tooBig)).isEqualTo(new DeliveryOutcome.Refused(
                new Failure(Failure.Cause.MESSAGE_REFUSED, "552 too big")));
    }

    @Test
    void defersWhatIsNotTheMailsFault() {
        assertThat(SmtpReply.outcome(new MessagingException("no connection", new ConnectException())))
                .isEqualTo(new DeliveryOutcome.Deferred("no connection"));
        assertThat(SmtpReply.outcome(new AuthenticationFailedException("535 bad password")))
                .isInstanceOf(DeliveryOutcome.Deferred.class);
    }
}
