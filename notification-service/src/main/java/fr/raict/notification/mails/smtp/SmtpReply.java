package fr.raict.notification.mails.smtp;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;

import fr.raict.notification.mails.domain.DeliveryOutcome;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.Failure.Cause;
import fr.raict.notification.mails.domain.Obstacle;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * What a reply (RFC 5321 §4.2) says, and of whom. The enhanced status says it where there is one (RFC 3463, and its
 * registry, RFC 5248); else the code, with the command it answers. Only what is about the recipient ends a mail.
 *
 * @param status
 *            absent where the server gives none, or one that says nothing
 */
record SmtpReply(Command command, int code, Optional<Status> status, String words) {
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_FINAL = 500;
    private static final Pattern STATUS = Pattern.compile("\\d{3}[ -][245]\\.(\\d{1,3})\\.(\\d{1,3})\\b.*");

    /** What was refused: the sender's address, the recipient's, or what came before and after. */
    private enum Command {
        MAIL, RCPT, OTHER
    }

    private record Status(int subject, int detail) {
        boolean is(int otherSubject, int otherDetail) {
            return subject == otherSubject && detail == otherDetail;
        }
    }

    static DeliveryOutcome outcome(MessagingException failure) {
        return chain(failure).flatMap(e -> of(e).stream()).findFirst().map(SmtpReply::outcome)
                .orElseGet(() -> withoutReply(failure));
    }

    private static DeliveryOutcome withoutReply(MessagingException failure) {
        var obstacle = failure instanceof AuthenticationFailedException ? Obstacle.LOGIN_REFUSED : Obstacle.SERVER_AWAY;
        return new DeliveryOutcome.Obstructed(obstacle, new Failure(Cause.NEVER_TAKEN, oneLine(failure)));
    }

    /** From the cause outwards: the reply to the recipient says more than the summary around it. */
    private static Stream<Exception> chain(MessagingException failure) {
        return Stream.<Exception>iterate(failure, e -> e != null,
                e -> e instanceof MessagingException outer ? outer.getNextException() : null).toList().reversed()
                .stream();
    }

    private static Optional<SmtpReply> of(Exception e) {
        return switch (e) {
            case SMTPAddressFailedException address -> of(Command.RCPT, address.getReturnCode(), oneLine(e));
            case SMTPSenderFailedException sender -> of(Command.MAIL, sender.getReturnCode(), oneLine(e));
            case SMTPSendFailedException send ->
                of(send.getCommand().startsWith("MAIL") ? Command.MAIL : Command.OTHER, send.getReturnCode(),
                        oneLine(e));
            default -> Optional.empty();
        };
    }

    private static Optional<SmtpReply> of(Command command, int code, String words) {
        return code < FIRST_ERROR ? Optional.empty() : Optional.of(new SmtpReply(command, code, status(words), words));
    }

    private static Optional<Status> status(String words) {
        var found = STATUS.matcher(words);
        return found.matches()
                ? Optional.of(new Status(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    private DeliveryOutcome outcome() {
        if (is(6, 7)) {
            return new DeliveryOutcome.Refused(new Failure(Cause.ADDRESS_NOT_WRITABLE, words));
        }
        if (!isAboutRecipient()) {
            return new DeliveryOutcome.Obstructed(obstacle(),
                    new Failure(isFinal() ? Cause.MESSAGE_REFUSED : Cause.NEVER_TAKEN, words));
        }
        var mailboxFull = is(2, 2);
        return isFinal() && !mailboxFull
                ? new DeliveryOutcome.Refused(new Failure(Cause.ADDRESS_REFUSED, words))
                : new DeliveryOutcome.Deferred(words);
    }

    private boolean isFinal() {
        return code >= FIRST_FINAL;
    }

    private boolean is(int subject, int detail) {
        return status.filter(given -> given.is(subject, detail)).isPresent();
    }

    /** Before its recipient was named, nothing can be. */
    private boolean isAboutRecipient() {
        return command != Command.MAIL && status.map(this::isAboutRecipient).orElseGet(this::codeIsAboutRecipient);
    }

    private boolean isAboutRecipient(Status given) {
        return switch (given.subject()) {
            case 1 -> given.detail() != 7 && given.detail() != 8; // those are about the sender's address
            case 2 -> given.detail() != 0 || command == Command.RCPT;
            case 3, 4, 6 -> false;
            case 7 -> isAboutRecipientsPolicy(given);
            default -> codeIsAboutRecipient();
        };
    }

    /** The mailbox has changed hands (RFC 7293); or, not finally, its server wants to see a second try. */
    private boolean isAboutRecipientsPolicy(Status given) {
        return given.detail() == 17 || given.detail() == 18 || command == Command.RCPT && !isFinal();
    }

    private boolean codeIsAboutRecipient() {
        return command == Command.RCPT && switch (code) {
            case 450, 451, 501, 550, 551, 553, 556 -> true;
            default -> false;
        };
    }

    private Obstacle obstacle() {
        if (is(7, 8) || is(7, 9) || code == 530 || code == 534 || code == 535) {
            return Obstacle.LOGIN_REFUSED;
        }
        if (is(4, 5) || is(3, 1) || is(2, 2) || status.isEmpty() && (code == 452 || code == 552)) {
            return Obstacle.QUOTA_EXCEEDED;
        }
        if (is(1, 7) || is(1, 8) || command == Command.MAIL && isFinal()) {
            return Obstacle.SENDER_REFUSED;
        }
        var broken = status.filter(given -> given.subject() == 3 || given.subject() == 4).isPresent();
        return isFinal() && !broken ? Obstacle.POLICY_REFUSED : Obstacle.SERVER_TROUBLED;
    }

    static String oneLine(Exception e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    }
}
