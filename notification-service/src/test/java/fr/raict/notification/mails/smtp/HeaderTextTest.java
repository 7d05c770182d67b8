package fr.raict.notification.mails.smtp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;

import fr.raict.notification.mails.application.SampleComposedMails;
import fr.raict.notification.mails.domain.SampleMails;
import fr.raict.values.TypedText;
import org.junit.jupiter.api.Test;

import static fr.raict.testsupport.properties.Generator.anyOf;
import static fr.raict.testsupport.properties.Generator.anyText;
import static fr.raict.testsupport.properties.Generator.text;
import static fr.raict.testsupport.properties.Property.forAll;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class HeaderTextTest {
    private static final Pattern ENCODED_WORD = Pattern.compile("=\\?UTF-8\\?Q\\?[^?\\s]*\\?=");

    @Test
    void isReadAsItWasTyped() {
        forAll(anyOf(anyText(), text("abc é=?_.\"\\", 0, 200)), typed -> {
            var header = HeaderText.of(typed, "Subject: ".length());

            assertThat(decoded(header)).isEqualTo(TypedText.line(typed));
        });
    }

    @Test
    void keepsWordsAndLinesShort() {
        forAll(anyText(), typed -> {
            var lines = ("Subject: " + HeaderText.of(typed, "Subject: ".length())).split("\r\n");

            assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(76));
            assertThat(ENCODED_WORD.matcher(String.join("\n", lines)).results())
                    .allSatisfy(word -> assertThat(word.group().length()).isLessThanOrEqualTo(75));
        });
    }

    @Test
    void keepsTheLinesOfNamesShortAsWell() {
        forAll(anyText(), name -> {
            var header = headers(TypedText.line(name), "Bonjour");

            assertThat(header.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(76));
        });
    }

    /** Up to the body, with the lines as they leave. */
    private static String headers(String name, String subject) throws AssertionError {
        var composed = SampleComposedMails.of(name, "anais@example.org", "organisatrice@example.org", subject, "x",
                "<p>x</p>", null);
        var mail = SampleMails.queued("anais@example.org", Instant.parse("2026-11-24T08:00:00Z"));
        try {
            var bytes = new ByteArrayOutputStream();
            MimeMessagesFixture.messages().compose(mail, composed).writeTo(bytes);
            return bytes.toString(UTF_8).split("\r\n\r\n")[0];
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String decoded(String header) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(header));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
