package fr.raict.testsupport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;

/**
 * A mail as its recipient gets it.
 *
 * @param recipients the addresses in To, Cc and Bcc, in lower case
 * @param headers the header lines as they came
 * @param parts what is not multipart, in order
 */
public record ReceivedMail(String messageId, String subject, List<String> recipients, List<String> headers,
        List<Content> parts) {

    /** @param type with its parameters, such as {@code text/calendar; method=REQUEST; charset=UTF-8} */
    public record Content(String type, String text) {
        boolean is(String mimeType) {
            return type.toLowerCase(Locale.ROOT).startsWith(mimeType);
        }
    }

    static ReceivedMail parse(byte[] mail) {
        try {
            var message = new MimeMessage(null, new ByteArrayInputStream(mail));
            var parts = new ArrayList<Content>();
            collect(message, parts);
            return new ReceivedMail(orEmpty(message.getMessageID()), orEmpty(message.getSubject()),
                    recipients(message), Collections.list(message.getAllHeaderLines()), List.copyOf(parts));
        } catch (MessagingException | IOException failure) {
            throw new IllegalArgumentException("not a mail: " + new String(mail, StandardCharsets.UTF_8), failure);
        }
    }

    /** The plain text, or empty. */
    public String text() {
        return part("text/plain").map(Content::text).orElse("");
    }

    /** The HTML, or empty. */
    public String html() {
        return part("text/html").map(Content::text).orElse("");
    }

    public Optional<Content> calendar() {
        return part("text/calendar");
    }

    public Optional<Content> part(String mimeType) {
        return parts.stream().filter(part -> part.is(mimeType)).findFirst();
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        var start = name.toLowerCase(Locale.ROOT) + ":";
        return headers.stream().filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip()).findFirst();
    }

    private static void collect(Part part, List<Content> parts) throws MessagingException, IOException {
        switch (part.getContent()) {
            case Multipart several -> {
                for (int i = 0; i < several.getCount(); i++) {
                    collect(several.getBodyPart(i), parts);
                }
            }
            case String text -> parts.add(new Content(part.getContentType(), text));
            // Jakarta Mail decodes only the text types it knows; text/calendar comes as bytes.
            case InputStream bytes -> parts.add(
                    new Content(part.getContentType(), new String(bytes.readAllBytes(), StandardCharsets.UTF_8)));
            case Object other -> parts.add(new Content(part.getContentType(), other.toString()));
        }
    }

    private static List<String> recipients(MimeMessage message) throws MessagingException {
        return Optional.ofNullable(message.getAllRecipients()).stream().flatMap(Arrays::stream)
                .map(address -> ((InternetAddress) address).getAddress().toLowerCase(Locale.ROOT)).toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
