package fr.raict.localstack.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

/** The mails in a directory, one {@code .eml} file each, whose names sort by time of arrival. A file is always complete. */
public final class MailFiles {
    private static final String SUFFIX = ".eml";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS")
            .withZone(ZoneOffset.UTC);
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^message-id:\\s*<?([^>\\s]+)");
    private static final int LONGEST_ID = 120;

    private final Path directory;
    private final Clock clock;
    private final AtomicInteger arrivals = new AtomicInteger();

    private MailFiles(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    public static MailFiles in(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException("no mail directory " + directory, failure);
        }
        return new MailFiles(directory, Clock.systemUTC());
    }

    public Path directory() {
        return directory;
    }

    /** All mails, oldest first. */
    public List<Path> list() {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns when the mail is on disk under its final name. */
    Path add(byte[] mail) throws IOException {
        var name = "%s-%04d-%s".formatted(TIME.format(clock.instant()), arrivals.incrementAndGet() % 10_000, id(mail));
        var draft = directory.resolve("." + name + ".part");
        try (var channel = FileChannel.open(draft, CREATE_NEW, WRITE)) {
            for (var rest = ByteBuffer.wrap(mail); rest.hasRemaining();) {
                channel.write(rest);
            }
            channel.force(true);
        }
        var file = Files.move(draft, directory.resolve(name + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
        syncDirectory();
        return file;
    }

    /** A rename is on disk only when the directory is. */
    private void syncDirectory() throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static String id(byte[] mail) {
        var text = new String(mail, StandardCharsets.ISO_8859_1);
        int endOfHeader = text.indexOf("\r\n\r\n");
        var id = MESSAGE_ID.matcher(endOfHeader < 0 ? text : text.substring(0, endOfHeader));
        if (!id.find()) {
            return "without-id";
        }
        var safe = id.group(1).replaceAll("[^A-Za-z0-9.@_-]", "_");
        return safe.substring(0, Math.min(safe.length(), LONGEST_ID));
    }
}
