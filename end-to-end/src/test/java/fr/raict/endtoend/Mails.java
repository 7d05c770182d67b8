package fr.raict.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** The mails that arrived, each in a file that never changes. */
final class Mails {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path directory;
    private final Map<Path, String> recipients = new ConcurrentHashMap<>();

    Mails(Path directory) {
        this.directory = directory;
    }

    /** All mails to an address so far, oldest first. */
    List<Mail> to(String address) {
        return files().stream()
                .filter(file -> recipients.computeIfAbsent(file, each -> read(each).recipients()).contains(address))
                .map(Mails::read).toList();
    }

    List<Mail> all(Predicate<Mail> wanted) {
        return files().stream().map(Mails::read).filter(wanted).toList();
    }

    /** Those that arrived after so many others. */
    List<Mail> after(int count) {
        return files().stream().skip(count).map(Mails::read).toList();
    }

    int count() { return files().size(); }

    private List<Path> files() {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the first mail to an address whose subject contains the words. */
    Mail await(String address, String words) {
        return org.awaitility.Awaitility.await().alias("mail « %s » to %s".formatted(words, address)).atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> to(address).stream().filter(mail -> mail.subject().contains(words)).findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
    }

    private static Mail read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return new Mail(new MimeMessage(null, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("not a mail: " + file, e);
        }
    }
}
