package fr.raict.notification.mails.smtp;

import java.io.UnsupportedEncodingException;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.mail.util.StreamProvider;

import fr.raict.notification.mails.application.ComposedMail;
import fr.raict.notification.mails.application.MailHeaders;
import fr.raict.notification.mails.application.Sender;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.values.EmailAddress;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Composes messages the way calendar programs expect invitations: the calendar is the last alternative to text and
 * HTML, and once more a file for programs that only know attachments.
 */
@Component
class MimeMessages implements MailHeaders {
    static {
        // Named here, or Jakarta Mail searches all jars for it at each part of each message.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private static final String SPECIAL_IN_NAME = "()<>@,;:.[]";

    private final Sender sender;
    private final SmtpSessions sessions;

    MimeMessages(Sender sender, SmtpSessions sessions) {
        this.sender = sender;
        this.sessions = sessions;
    }

    MimeMessage compose(Mail mail, ComposedMail composed) throws MessagingException {
        var inUtf8 = composed.to().needsSmtpUtf8();
        var message = message(sessions.of(inUtf8), mail.messageId(sender.address().asciiDomain()));
        addAddress(message, "From", sender.name(), sender.address());
        addAddress(message, "To", composed.name(), composed.to());
        addReplyTo(message, composed);
        message.setHeader("Subject", HeaderText.of(composed.subject(), "Subject: ".length()));
        message.setSentDate(Date.from(mail.queuedAt()));
        message.setHeader("Content-Language", composed.language().tag());
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office replies
        message.setContent(body(composed));
        message.saveChanges();
        return message;
    }

    private static MimeMessage message(Session session, String id) {
        return new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
    }

    /**
     * A header beyond ASCII would need SMTPUTF8 of every server on the way, for the sake of an answer: then answers go
     * to the sender.
     */
    private static void addReplyTo(MimeMessage message, ComposedMail composed) throws MessagingException {
        var answersTo = composed.answersTo();
        if (answersTo == null || answersTo.needsSmtpUtf8() && !composed.to().needsSmtpUtf8()) {
            return;
        }
        message.setReplyTo(new InternetAddress[]{address(answersTo)});
    }

    @Override
    public SequencedMap<String, String> of(Mail mail, ComposedMail composed) {
        try {
            var headers = new LinkedHashMap<String, String>();
            for (var header : Collections.list(compose(mail, composed).getAllHeaders())) {
                headers.put(header.getName(), decoded(header));
            }
            return headers;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String decoded(Header header) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(header.getValue()));
        } catch (UnsupportedEncodingException _) {
            return header.getValue();
        }
    }

    /** Not parsed once more: the value is an address, and a parser of headers would find other things in it. */
    static InternetAddress address(EmailAddress address) {
        var written = new InternetAddress();
        written.setAddress(address.wire());
        return written;
    }

    /** On a line of its own where the name leaves the address no place. */
    private static void addAddress(MimeMessage message, String header, String name, EmailAddress address)
            throws MessagingException {
        if (name.isEmpty()) {
            message.setHeader(header, address.wire());
            return;
        }
        var used = header.length() + ": ".length();
        var written = phrase(name, used);
        var line = written.length() - (written.lastIndexOf('\n') + 1) + (written.contains("\n") ? 0 : used);
        var route = "<" + address.wire() + ">";
        var gap = line + 1 + route.length() <= HeaderText.LONGEST_LINE ? " " : HeaderText.NEXT_LINE;
        message.setHeader(header, written + gap + route);
    }

    /** A name of plain words in quotes, which keep its punctuation from meaning anything (RFC 5322 §3.2.4). */
    private static String phrase(String name, int used) {
        var plain = HeaderText.of(name, used + 2);
        return HeaderText.isPlain(plain) ? MimeUtility.quote(plain, SPECIAL_IN_NAME) : plain;
    }

    private static MimeMultipart body(ComposedMail content) throws MessagingException {
        var alternatives = new MimeMultipart("alternative", text(content.text(), "plain"),
                text(content.html(), "html"));
        if (content.calendar() == null) {
            return alternatives;
        }
        alternatives.addBodyPart(calendar(content.calendar()));
        var readable = new MimeBodyPart();
        readable.setContent(alternatives);
        return new MimeMultipart("mixed", readable, file(content.calendar()));
    }

    private static BodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8.name(), subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static BodyPart calendar(ComposedMail.Calendar calendar) throws MessagingException {
        return encoded(calendar, "text/calendar; charset=UTF-8; method=" + calendar.method());
    }

    /** Not text/calendar again, or Outlook would take the invitation for two. */
    private static BodyPart file(ComposedMail.Calendar calendar) throws MessagingException {
        var part = encoded(calendar, "application/ics");
        part.setDisposition(BodyPart.ATTACHMENT);
        part.setFileName("invite.ics");
        return part;
    }

    /** Base64 keeps the line ends that iCalendar prescribes. */
    private static BodyPart encoded(ComposedMail.Calendar calendar, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.body().getBytes(UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
