package fr.raict.notification.delivery.smtp;

import java.io.UnsupportedEncodingException;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.mail.util.StreamProvider;

import fr.raict.notification.delivery.application.MailHeaders;
import fr.raict.notification.delivery.domain.Mail;
import fr.raict.notification.delivery.domain.MailContent;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Composes messages the way calendar programs expect invitations: the calendar is the last alternative to text and HTML,
 * and once more a file for programs that only know attachments.
 */
@Component
class MimeMessages implements MailHeaders {
    static {
        // Named here, or Jakarta Mail searches all jars for it at each part of each message.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final SenderSettings sender;
    private final Session session;

    MimeMessages(SenderSettings sender, JavaMailSenderImpl smtp) {
        this.sender = sender;
        this.session = smtp.getSession();
    }

    /**
     * @throws jakarta.mail.internet.AddressException
     *             when the recipient's address cannot be one
     */
    MimeMessage compose(Mail mail, MailContent content) throws MessagingException {
        var message = new MessageWithItsOwnId(session, mail.messageId(sender.domain()));
        message.setFrom(sender.address());
        message.setRecipient(Message.RecipientType.TO, address(mail.recipient().name(), mail.recipient().address()));
        message.setReplyTo(new InternetAddress[]{new InternetAddress(content.replyTo(), true)});
        message.setSubject(mail.subject(), UTF_8.name());
        message.setSentDate(Date.from(mail.queuedAt()));
        message.setHeader("Content-Language", content.language());
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office replies
        message.setContent(body(content));
        message.saveChanges();
        return message;
    }

    @Override
    public SequencedMap<String, String> of(Mail mail, MailContent content) {
        try {
            var headers = new LinkedHashMap<String, String>();
            for (var header : Collections.list(compose(mail, content).getAllHeaders())) {
                headers.put(header.getName(), decoded(header));
            }
            return headers;
        } catch (MessagingException _) {
            return new LinkedHashMap<>(); // its address is none, so it never becomes a message
        }
    }

    private static String decoded(Header header) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(header.getValue()));
        } catch (UnsupportedEncodingException _) {
            return header.getValue();
        }
    }

    private static InternetAddress address(String name, String address) throws MessagingException {
        try {
            var recipient = new InternetAddress(address, true);
            recipient.setPersonal(name, UTF_8.name());
            return recipient;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeMultipart body(MailContent content) throws MessagingException {
        var alternatives = new MimeMultipart("alternative", text(content.text(), "plain"),
                text(content.html(), "html"));
        if (content.calendar() == null) return alternatives;
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

    private static BodyPart calendar(MailContent.Calendar calendar) throws MessagingException {
        return encoded(calendar, "text/calendar; charset=UTF-8; method=" + calendar.method());
    }

    /** Not text/calendar again, or Outlook would take the invitation for two. */
    private static BodyPart file(MailContent.Calendar calendar) throws MessagingException {
        var part = encoded(calendar, "application/ics");
        part.setDisposition(BodyPart.ATTACHMENT);
        part.setFileName("invite.ics");
        return part;
    }

    /** Base64 keeps the line ends that iCalendar prescribes. */
    private static BodyPart encoded(MailContent.Calendar calendar, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.body().getBytes(UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static final class MessageWithItsOwnId extends MimeMessage {
        private final String id;

        MessageWithItsOwnId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
