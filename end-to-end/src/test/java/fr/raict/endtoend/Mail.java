package fr.raict.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One mail, taken apart. */
final class Mail {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private final MimeMessage message;
    private final List<Part> leaves = new ArrayList<>();

    Mail(MimeMessage message) {
        this.message = message;
        read(() -> { collect(message); return true; });
    }

    private void collect(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                collect(parts.getBodyPart(i));
            }
        } else {
            leaves.add(part);
        }
    }

    String subject() { return read(message::getSubject); }

    String messageId() { return read(message::getMessageID); }

    /** Address of the first recipient. */
    String recipient() {
        return read(() -> ((InternetAddress) message.getAllRecipients()[0]).getAddress());
    }

    boolean isTo(String address) { return recipients().contains(address); }

    /** All of them, with their names. */
    String recipients() {
        return read(() -> Arrays.stream(message.getAllRecipients()).map(Address::toString)
                .collect(Collectors.joining(", ")));
    }

    String text() {
        return content("text/plain").orElseThrow(() -> new IllegalStateException("no text: " + subject()));
    }

    Optional<String> html() { return content("text/html"); }

    /** The calendar part, if there is one. */
    Optional<String> calendar() { return content("text/calendar"); }

    /** METHOD as the calendar part's content type says it. */
    Optional<String> calendarMethod() {
        return leaf("text/calendar")
                .map(part -> read(() -> new ContentType(part.getContentType()).getParameter("method")));
    }

    /** The first link in the text whose path starts so. */
    URI link(String path) {
        return LINK.matcher(text()).results().map(found -> URI.create(found.group()))
                .filter(link -> link.getPath().startsWith(path)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no link to " + path + " in: " + text()));
    }

    private Optional<String> content(String type) {
        return leaf(type).map(part -> read(() -> part.getContent() instanceof String text ? text
                : new String(part.getInputStream().readAllBytes(), UTF_8)));
    }

    private Optional<Part> leaf(String type) {
        return leaves.stream().filter(part -> read(() -> part.isMimeType(type))).findFirst();
    }

    private interface Reading<T> {
        T get() throws MessagingException, IOException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.get();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
