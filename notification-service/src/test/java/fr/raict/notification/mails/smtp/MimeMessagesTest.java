package fr.raict.notification.mails.smtp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import fr.raict.notification.mails.application.ComposedMail;
import fr.raict.notification.mails.application.SampleComposedMails;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.SampleMails;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class MimeMessagesTest {
    private static final ComposedMail SAMPLE = SampleComposedMails.to("anais@example.org");
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final MimeMessages messages = MimeMessagesFixture.messages();
    private final Mail mail = SampleMails.queued("anais@example.org", NOW);

    @Test
    void setsTheHeadersOfAnAutomaticMail() throws Exception {
        var message = sent(mail, SAMPLE);

        assertThat(message.getMessageID()).isEqualTo("<" + mail.id() + ".1@example.org>");
        assertThat(message.getFrom()).containsExactly(new InternetAddress("RAICT <raict@example.org>"));
        assertThat(message.getReplyTo()).containsExactly(new InternetAddress("organisatrice@example.org"));
        assertThat(message.getSubject()).isEqualTo("Inscription confirmée");
        assertThat(message.getSentDate()).isEqualTo(NOW);
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("fr");
        assertThat(((InternetAddress) message.getAllRecipients()[0]).getPersonal()).isEqualTo("Anaïs Lefèvre");
    }

    @Test
    void offersTextHtmlAndCalendarAsAlternativesAndTheCalendarAsAFile() throws Exception {
        var mixed = (MimeMultipart) sent(mail, SAMPLE).getContent();

        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        var alternatives = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat(alternatives.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(alternatives.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(alternatives.getBodyPart(2).getContentType())
                .isEqualTo("text/calendar; charset=UTF-8; method=PUBLISH");
        assertThat(mixed.getBodyPart(1).getContentType()).startsWith("application/ics");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(mixed.getCount()).isEqualTo(2);
        assertThat(calendar(alternatives)).isEqualTo(SAMPLE.calendar().body());
    }

    @Test
    void hasTwoAlternativesWithoutACalendar() throws Exception {
        var content = SampleComposedMails.of("Anaïs", "anais@example.org", "organisatrice@example.org", "x", "x\n",
                "<p>x</p>", null);

        var alternatives = (MimeMultipart) sent(mail, content).getContent();

        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat(alternatives.getCount()).isEqualTo(2);
    }

    @Test
    void carriesAnyCharacterOnShortLines() throws Exception {
        var long_ = "é…\u202F« œuf »".repeat(500) + "\n.\n.. \nFrom here\n";
        var content = SampleComposedMails.of("Anaïs", "anais@example.org", "organisatrice@example.org", "x", long_,
                "<p>x</p>", null);

        var bytes = bytes(mail, content);
        var alternatives = (MimeMultipart) parse(bytes).getContent();

        assertThat(alternatives.getBodyPart(0).getContent()).isEqualTo(long_.replace("\n", "\r\n"));
        assertThat(new String(bytes, UTF_8).lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(999));
        assertThat(new String(bytes, UTF_8)).isASCII();
    }

    @Test
    void quotesNamesAndNeverLetsThemAddAHeader() throws Exception {
        var eve = SampleComposedMails.of("Eve \"x\" <all@example.org>, Bob\r\nBcc: a@b.c", "eve@example.org",
                "organisatrice@example.org", "Hello\r\nBcc: all@example.org\r\n\r\nbody", "x", "<p>x</p>", null);

        var message = sent(mail, eve);

        assertThat(message.getAllRecipients()).singleElement()
                .satisfies(to -> assertThat(((InternetAddress) to).getAddress()).isEqualTo("eve@example.org"));
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(Collections.list(message.getAllHeaders())).extracting(jakarta.mail.Header::getName)
                .containsExactlyInAnyOrder("From", "To", "Reply-To", "Subject", "Date", "Message-ID", "MIME-Version",
                        "Content-Type", "Content-Language", "Auto-Submitted");
    }

    @Test
    void leavesAnAnswersAddressOutThatWouldMakeAllServersOnTheWaySpeakUtf8() throws Exception {
        var content = SampleComposedMails.of("Anaïs", "anais@example.org", "élodie@example.org", "x", "x", "<p>x</p>",
                null);

        var bytes = bytes(mail, content);

        assertThat(parse(bytes).getHeader("Reply-To")).isNull();
        assertThat(new String(bytes, UTF_8)).isASCII();
    }

    @Test
    void showsTheHeadersItSends() throws Exception {
        var headers = messages.of(mail, SAMPLE);

        assertThat(headers).containsEntry("Subject", "Inscription confirmée")
                .containsEntry("To", "Anaïs Lefèvre <anais@example.org>")
                .containsEntry("Message-Id", "<" + mail.id() + ".1@example.org>");
    }

    private MimeMessage sent(Mail mail, ComposedMail content) throws MessagingException, IOException {
        return parse(bytes(mail, content));
    }

    private byte[] bytes(Mail mail, ComposedMail content) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        messages.compose(mail, content).writeTo(bytes);
        return bytes.toByteArray();
    }

    private static MimeMessage parse(byte[] bytes) throws MessagingException {
        return new MimeMessage(new JavaMailSenderImpl().getSession(), new ByteArrayInputStream(bytes));
    }

    private static String calendar(MimeMultipart alternatives) throws MessagingException, IOException {
        return new String(((MimeBodyPart) alternatives.getBodyPart(2)).getInputStream().readAllBytes(), UTF_8);
    }
}
