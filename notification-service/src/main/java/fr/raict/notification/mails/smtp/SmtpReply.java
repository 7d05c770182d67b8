package fr.raict.notification.mails.smtp;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;

import fr.raict.notification.mails.domain.DeliveryOutcome;
import fr.raict.notification.mails.domain.Failure;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Tells passing failures from final ones by the server's reply code (RFC 5321 §4.2.1), and whom a reply is about. */
final class SmtpReply {
    private static final int PERMANENT = 500;

    private SmtpReply() {}

    /** Without a reply to the mail itself (no connection, refused login) the mail is not to blame: try again. */
    static DeliveryOutcome outcome(MessagingException failure) {
        return chain(failure).filter(e -> code(e).isPresent()).findFirst()
                .filter(e -> code(e).orElse(0) >= PERMANENT)
                .<DeliveryOutcome>map(e -> new DeliveryOutcome.Refused(new Failure(cause(e), oneLine(e))))
                .orElseGet(() -> new DeliveryOutcome.Deferred(oneLine(mostTelling(failure))));
    }

    private static Failure.Cause cause(Exception reply) {
        return reply instanceof SMTPAddressFailedException
                ? Failure.Cause.ADDRESS_REFUSED
                : Failure.Cause.MESSAGE_REFUSED;
    }

    private static Exception mostTelling(MessagingException failure) {
        return chain(failure).filter(e -> code(e).isPresent()).findFirst().orElse(failure);
    }

    /** From the cause outwards: the reply to the recipient says more than the summary around it. */
    private static Stream<Exception> chain(MessagingException failure) {
        return Stream.<Exception>iterate(failure, e -> e != null,
                e -> e instanceof MessagingException outer ? outer.getNextException() : null).toList().reversed()
                .stream();
    }

    private static Optional<Integer> code(Exception e) {
        return switch (e) {
            case SMTPAddressFailedException address -> Optional.of(address.getReturnCode());
            case SMTPSenderFailedException sender -> Optional.of(sender.getReturnCode());
            case SMTPSendFailedException send -> Optional.of(send.getReturnCode());
            default -> Optional.empty();
        };
    }

    static String oneLine(Exception e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    }
}
