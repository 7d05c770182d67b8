package fr.raict.localstack.mail;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import fr.raict.localstack.ChildProcess;
import fr.raict.localstack.Ports;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MailDropIT {
    private static final String END = "Fin du message";

    @TempDir
    private Path directory;
    private MailDrop server;
    private Session session;

    @BeforeEach
    void start() {
        server = MailDrop.start(directory, 0);
        session = session(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void keepsAMailAsAFileNamedAfterItsMessageId() throws Exception {
        send(mail("registration/42@raict.example.org", "delegue@example.org"));

        var file = server.files().list().getFirst();
        assertThat(file.getFileName().toString())
                .matches("\\d{8}T\\d{6}\\.\\d{3}-0001-registration_42@raict.example.org\\.eml");
        var kept = read(file);
        assertThat(kept.getSubject()).isEqualTo("Atelier n° 1 : « À table ! »");
        assertThat(kept.getContent().toString()).startsWith("Étoile").contains(END);
        assertThat(kept.getHeader("X-Envelope-To")).containsExactly("delegue@example.org");
    }

    @Test
    void listsMailsInTheOrderOfTheirArrival() throws Exception {
        for (int i = 0; i < 20; i++) {
            send(mail("z" + (20 - i), "delegue@example.org"));
        }

        assertThat(server.files().list()).extracting(file -> read(file).getMessageID())
                .isEqualTo(IntStream.range(0, 20).mapToObj(i -> "<z" + (20 - i) + ">").toList());
    }

    @Test
    void acceptsTheSameMailTwice() throws Exception {
        send(mail("same", "delegue@example.org"));
        send(mail("same", "delegue@example.org"));

        assertThat(server.files().list()).hasSize(2);
    }

    @Test
    void neverShowsHalfAMail() throws Exception {
        var sent = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = threads.submit(() -> {
                while (!sent.get()) {
                    assertThat(server.files().list())
                            .allSatisfy(file -> assertThat(Files.readString(file)).contains(END));
                }
                return true;
            });
            var senders = threads.invokeAll(IntStream.range(0, 8).<Callable<Void>>mapToObj(sender -> () -> {
                for (int i = 0; i < 10; i++) {
                    send(mail(sender + "-" + i, "delegue@example.org"));
                }
                return null;
            }).toList());
            for (var sender : senders) {
                sender.get();
            }
            sent.set(true);
            assertThat(reader.get()).isTrue();
        }
        assertThat(server.files().list()).hasSize(80);
        assertThat(Files.list(directory)).as("no draft is left").hasSize(80);
    }

    @Test
    void hasAMailAsAFileWhenItAcceptsIt() throws Exception {
        int port = Ports.free();
        var elsewhere = directory.resolve("process");
        try (var process = ChildProcess.ready(MailDrop.class,
                Map.of("raict.smtp.port", port, "raict.mail.directory", elsewhere))) {
            Transport.send(mail(session(port), "kept", "delegue@example.org"));
            process.kill();
        }

        assertThat(MailFiles.in(elsewhere).list()).singleElement()
                .satisfies(file -> assertThat(read(file).getMessageID()).isEqualTo("<kept>"));
    }

    @Test
    void takesAddressesBeyondAsciiAndKeepsThemReadable() throws Exception {
        var settings = new Properties();
        settings.putAll(Map.of("mail.smtp.host", "127.0.0.1", "mail.smtp.port", String.valueOf(server.port()),
                "mail.mime.allowutf8", "true"));

        send(mail(Session.getInstance(settings), "utf8", "łara.\u010Dapek@example.org"));
        send(mail("quoted", "\"a b|{`\"@example.org"));

        assertThat(server.files().list()).extracting(file -> Files.readString(file)).satisfiesExactly(
                kept -> assertThat(kept).contains("X-Envelope-To: łara.čapek@example.org\r\n",
                        "To: łara.čapek@example.org\r\n"),
                kept -> assertThat(kept).contains("X-Envelope-To: \"a b|{`\"@example.org\r\n"));
    }

    @Test
    void bouncesWhoDoesNotExist() {
        assertThat(refusal("bounce.3@example.org")).isEqualTo(550);
        assertThat(server.files().list()).isEmpty();
    }

    @Test
    void asksToTryAgainLater() {
        assertThat(refusal("later@example.org")).isEqualTo(451);
        assertThat(refusal("later@example.org")).isEqualTo(451);
    }

    @Test
    void acceptsAGreylistedMailTheSecondTime() {
        assertThat(refusal("greylisted@example.org")).isEqualTo(451);

        assertThatCode(() -> send(mail("again", "greylisted@example.org"))).doesNotThrowAnyException();
    }

    private int refusal(String recipient) {
        var refused = new int[1];
        assertThatThrownBy(() -> send(mail("refused", recipient))).isInstanceOf(SendFailedException.class)
                .satisfies(failure -> refused[0] = code((MessagingException) failure));
        return refused[0];
    }

    private static int code(MessagingException failure) {
        for (var cause = failure; cause != null; cause = (MessagingException) cause.getNextException()) {
            if (cause instanceof SMTPAddressFailedException refused) {
                return refused.getReturnCode();
            }
        }
        throw new AssertionError("no answer of the server", failure);
    }

    private static void send(Message mail) throws MessagingException {
        Transport.send(mail);
    }

    private MimeMessage mail(String id, String recipient) throws MessagingException {
        return mail(session, id, recipient);
    }

    private static MimeMessage mail(Session session, String id, String recipient) throws MessagingException {
        var mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + id + ">");
            }
        };
        mail.setFrom("raict@example.org");
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        mail.setSubject("Atelier n° 1 : « À table ! »", "UTF-8");
        mail.setText("Étoile 1\r\n.\r\n" + "Une ligne de plus.\r\n".repeat(5_000) + END, "UTF-8");
        return mail;
    }

    private static Session session(int port) {
        var settings = new Properties();
        settings.putAll(Map.of("mail.smtp.host", "127.0.0.1", "mail.smtp.port", String.valueOf(port)));
        return Session.getInstance(settings);
    }

    private static MimeMessage read(Path file) throws Exception {
        return new MimeMessage(null, new ByteArrayInputStream(Files.readAllBytes(file)));
    }
}
