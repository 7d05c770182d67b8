package fr.raict.notification.mails.smtp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

/** A mail server that takes everything and keeps each line as the bytes that came. */
final class RecordingSmtpServer implements AutoCloseable {
    private final ServerSocket socket;
    private final List<byte[]> lines = new CopyOnWriteArrayList<>();
    private final boolean offersUtf8;

    RecordingSmtpServer(boolean offersUtf8) throws IOException {
        this.offersUtf8 = offersUtf8;
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The lines of the dialogue and of the messages, read as UTF-8. */
    List<String> lines() {
        return lines.stream().map(line -> new String(line, UTF_8)).toList();
    }

    /** The envelopes' recipients. */
    List<String> recipients() {
        return lines().stream().filter(line -> line.startsWith("RCPT TO:")).map(line -> line.substring(8)).toList();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException _) {
                // the test is over, or the client went
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedInputStream(client.getInputStream());
        answer(client, "220 test");
        for (var line = line(in); line != null; line = line(in)) {
            var command = line.substring(0, Math.min(4, line.length())).toUpperCase(java.util.Locale.ROOT);
            if (command.equals("EHLO")) {
                answer(client, offersUtf8 ? "250-test\r\n250 SMTPUTF8" : "250 test");
            } else if (command.equals("DATA")) {
                answer(client, "354 go on");
                while (!".".equals(line(in))) {
                    continue;
                }
                answer(client, "250 taken");
            } else {
                answer(client, command.equals("QUIT") ? "221 bye" : "250 ok");
            }
        }
    }

    private String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return null;
            }
            line.write(next);
        }
        var bytes = line.toByteArray();
        var kept = java.util.Arrays.copyOf(bytes, Math.max(0, bytes.length - 1)); // without CR
        lines.add(kept);
        return new String(kept, ISO_8859_1);
    }

    private static void answer(Socket client, String reply) throws IOException {
        client.getOutputStream().write((reply + "\r\n").getBytes(US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
