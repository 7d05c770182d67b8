package fr.raict.localstack.mail;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import fr.raict.localstack.LocalProcess;
import fr.raict.localstack.Ports;
import fr.raict.localstack.Setting;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server on 127.0.0.1 that delivers to nobody: it keeps each mail as an {@code .eml} file, and answers 250 only
 * when the file is complete and on disk. Some addresses make it fail, see {@link Mailbox}.
 */
public final class MailDrop implements AutoCloseable {
    private static final int LARGEST_MAIL = 20 * 1024 * 1024;

    private final SMTPServer server;
    private final ExecutorService sessions;
    private final MailFiles files;
    private final int port;

    private MailDrop(SMTPServer server, ExecutorService sessions, MailFiles files, int port) {
        this.server = server;
        this.sessions = sessions;
        this.files = files;
        this.port = port;
    }

    /**
     * Starts the server and waits until it accepts mail.
     *
     * @param directory of the files; made if missing
     * @param port 0 for a free one
     */
    public static MailDrop start(Path directory, int port) {
        int freePort = Ports.orFree(port);
        Ports.requireFree(freePort, "SMTP");
        var files = MailFiles.in(directory);
        var mailbox = new Mailbox();
        var sessions = Executors.newVirtualThreadPerTaskExecutor();
        var server = SMTPServer.port(freePort).bindAddress(InetAddress.getLoopbackAddress()).hostName("localhost")
                .maxMessageSize(LARGEST_MAIL).insertReceivedHeaders(false).executorService(sessions)
                .messageHandlerFactory(_ -> new Delivery(mailbox, files)).build();
        server.start();
        return new MailDrop(server, sessions, files, freePort);
    }

    public static void main(String[] arguments) {
        LocalProcess.run("mail", () -> start(new Setting("raict.mail.directory").or(Path.of("var/mail")),
                new Setting("raict.smtp.port").or(1025)));
    }

    public int port() {
        return port;
    }

    public MailFiles files() {
        return files;
    }

    @Override
    public void close() {
        server.stop();
        sessions.shutdownNow();
    }
}
