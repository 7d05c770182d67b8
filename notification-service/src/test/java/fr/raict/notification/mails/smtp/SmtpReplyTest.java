package fr.raict.notification.mails.smtp;

import java.net.ConnectException;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;

import fr.raict.notification.mails.domain.DeliveryOutcome;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.Failure.Cause;
import fr.raict.notification.mails.domain.Obstacle;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SmtpReplyTest {
    private static final Address[] NONE = {};

    @Test
    void refusesWithTheServersWordsOnOneLine() throws Exception {
        assertThat(toRecipient("550 5.1.1 No such\r\n mailbox\r\n")).isEqualTo(new DeliveryOutcome.Refused(
                new Failure(Cause.ADDRESS_REFUSED, "550 5.1.1 No such mailbox")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 No such mailbox", "550 5.1.1 Unknown", "550-5.1.1 Unknown", "553 5.1.3 Bad syntax",
            "550 5.1.10 Null MX", "556 5.1.10 Null MX", "550 5.2.1 Disabled", "550 5.5.0 Mailbox unavailable",
            "551 5.7.17 Mailbox owner has changed", "501 Bad address"})
    void failsForGoodOnlyWhatIsAboutTheRecipient(String reply) throws Exception {
        assertThat(toRecipient(reply)).isInstanceOfSatisfying(DeliveryOutcome.Refused.class,
                refused -> assertThat(refused.failure().cause()).isEqualTo(Cause.ADDRESS_REFUSED));
    }

    @Test
    void believesTheStatusOfARecipientWhateverTheCommand() throws Exception {
        assertThat(toMessage("550 5.1.1 Unknown")).isInstanceOf(DeliveryOutcome.Refused.class);
        assertThat(toRecipient("553 5.6.7 Non-ASCII addresses not permitted")).isInstanceOfSatisfying(
                DeliveryOutcome.Refused.class,
                refused -> assertThat(refused.failure().cause()).isEqualTo(Cause.ADDRESS_NOT_WRITABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"450 4.2.0 Greylisted", "451 4.7.1 Try again", "450 Mailbox busy", "452 4.2.2 Mailbox full",
            "552 5.2.2 Mailbox full", "450 4.1.2 Domain not found"})
    void triesARecipientAgainWhoMayTakeItLater(String reply) throws Exception {
        assertThat(toRecipient(reply)).isEqualTo(new DeliveryOutcome.Deferred(reply));
    }

    @ParameterizedTest
    @CsvSource({"550 5.7.1 Relaying denied, POLICY_REFUSED", "554 5.7.1 Client host blocked, POLICY_REFUSED",
            "550 5.4.5 Daily quota exceeded, QUOTA_EXCEEDED", "552 Too much mail, QUOTA_EXCEEDED",
            "452 Too many recipients, QUOTA_EXCEEDED", "550 5.1.8 Bad sender domain, SENDER_REFUSED",
            "553 5.1.7 Bad sender syntax, SENDER_REFUSED", "530 5.7.0 Authentication required, LOGIN_REFUSED",
            "550 5.3.0 Local fault, SERVER_TROUBLED", "421 4.3.2 Shutting down, SERVER_TROUBLED",
            "554 Transaction failed, POLICY_REFUSED"})
    void holdsBackWhatIsNotAboutTheRecipientItWasSaidTo(String reply, Obstacle obstacle) throws Exception {
        assertObstructed(toRecipient(reply), obstacle, reply);
    }

    @ParameterizedTest
    @CsvSource({"550 5.7.1 Looks like spam, POLICY_REFUSED", "550 Rejected, POLICY_REFUSED",
            "552 Too big, QUOTA_EXCEEDED", "552 5.3.4 Too big, SERVER_TROUBLED", "554 No, POLICY_REFUSED",
            "421 Closing, SERVER_TROUBLED", "451 4.7.1 Slow down, SERVER_TROUBLED"})
    void holdsBackWhatIsSaidOfTheMessage(String reply, Obstacle obstacle) throws Exception {
        assertObstructed(toMessage(reply), obstacle, reply);
    }

    @ParameterizedTest
    @CsvSource({"550 Who are you, SENDER_REFUSED", "550 5.1.0 Rejected, SENDER_REFUSED",
            "554 5.7.1 Not yours, SENDER_REFUSED", "552 5.2.2 Your mailbox is full, QUOTA_EXCEEDED",
            "535 5.7.8 Bad credentials, LOGIN_REFUSED", "451 Later, SERVER_TROUBLED"})
    void holdsBackWhatIsSaidOfTheSender(String reply, Obstacle obstacle) throws Exception {
        assertObstructed(toSender(reply), obstacle, reply);
        assertObstructed(SmtpReply.outcome(new SMTPSendFailedException("MAIL FROM:<raict@example.org>", code(reply),
                reply, null, NONE, NONE, NONE)), obstacle, reply);
    }

    @Test
    void holdsBackWhereNoReplyCame() {
        assertThat(SmtpReply.outcome(new MessagingException("no connection", new ConnectException())))
                .isEqualTo(new DeliveryOutcome.Obstructed(Obstacle.SERVER_AWAY,
                        new Failure(Cause.NEVER_TAKEN, "no connection")));
        assertThat(SmtpReply.outcome(new SMTPSendFailedException(".", -1, "[EOF]", null, NONE, NONE, NONE)))
                .isInstanceOfSatisfying(DeliveryOutcome.Obstructed.class,
                        obstructed -> assertThat(obstructed.obstacle()).isEqualTo(Obstacle.SERVER_AWAY));
        assertThat(SmtpReply.outcome(new AuthenticationFailedException("535 bad password")))
                .isInstanceOfSatisfying(DeliveryOutcome.Obstructed.class,
                        obstructed -> assertThat(obstructed.obstacle()).isEqualTo(Obstacle.LOGIN_REFUSED));
    }

    private static void assertObstructed(DeliveryOutcome outcome, Obstacle obstacle, String reply) {
        var cause = code(reply) < 500 ? Cause.NEVER_TAKEN : Cause.MESSAGE_REFUSED;
        assertThat(outcome).isEqualTo(new DeliveryOutcome.Obstructed(obstacle, new Failure(cause, reply)));
    }

    private static DeliveryOutcome toRecipient(String reply) throws Exception {
        return SmtpReply.outcome(new SendFailedException("Invalid Addresses", new SMTPAddressFailedException(
                new InternetAddress("a@example.org"), "RCPT TO", code(reply), reply)));
    }

    private static DeliveryOutcome toSender(String reply) throws Exception {
        return SmtpReply.outcome(new SMTPSenderFailedException(new InternetAddress("raict@example.org"), "MAIL FROM",
                code(reply), reply));
    }

    private static DeliveryOutcome toMessage(String reply) {
        return SmtpReply.outcome(new SMTPSendFailedException(".", code(reply), reply, null, NONE, NONE, NONE));
    }

    private static int code(String reply) {
        return Integer.parseInt(reply.substring(0, 3));
    }
}
