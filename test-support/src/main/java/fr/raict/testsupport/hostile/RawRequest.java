package fr.raict.testsupport.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A request as it goes over the wire, which no client library would let pass; in HTTP/1.0, whose answers end with the
 * connection.
 *
 * @param what it tries, in words
 * @param target path and query, however broken
 * @param headers whole lines
 */
record RawRequest(String what, String method, String target, List<String> headers, byte[] body) {

    private static final int PATIENCE = 30_000;

    RawRequest with(String otherWhat, String header) {
        var more = new ArrayList<>(headers);
        more.add(header);
        return new RawRequest(otherWhat, method, target, more, body);
    }

    RawRequest at(String otherWhat, String otherTarget) {
        return new RawRequest(otherWhat, method, otherTarget, headers, body);
    }

    RawRequest with(String otherWhat, byte[] otherBody) {
        return new RawRequest(otherWhat, method, target, headers, otherBody);
    }

    RawAnswer sendTo(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            send(socket);
            return RawAnswer.read(received(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(this + " was not answered", e);
        }
    }

    private void send(Socket socket) throws IOException {
        var head = new StringBuilder(method).append(' ').append(target).append(" HTTP/1.0\r\nHost: localhost\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (body.length > 0) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        try {
            socket.getOutputStream().write(head.append("\r\n").toString().getBytes(UTF_8));
            socket.getOutputStream().write(body);
        } catch (SocketException _) {
            // It was refused before its end; the answer is there to be read.
        }
    }

    private static String received(Socket socket) throws IOException {
        var received = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(received);
        } catch (SocketException _) {
            // The server did not wait for what it had refused.
        }
        return received.toString(ISO_8859_1);
    }

    @Override
    public String toString() {
        return "%s %.200s (%s)".formatted(method, target, what);
    }
}
