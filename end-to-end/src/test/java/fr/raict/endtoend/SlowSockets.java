package fr.raict.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a visitor notices of sockets that trickle: a byte of a request or of an answer every five seconds, or nothing at
 * all. A socket that the gateway closes is opened again. Run against any gateway on this machine:
 * {@code java -cp … SlowSockets http://localhost:8080 BODY 1000 10 120}, for sockets, loopback addresses and seconds.
 */
final class SlowSockets {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration VISITOR_GIVES_UP = Duration.ofSeconds(10);

    /** What a socket is slow at, how it begins and goes on. A reader sends an empty line, to be told if it was cut off. */
    private enum Kind {
        BODY("POST /mandats HTTP/1.1\r\nHost: %s\r\nSec-Fetch-Site: same-origin\r\nCookie: raict-csrf=abc\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\na", "a"),
        HEADER("GET / HTTP/1.1\r\nHost: %s\r\nX-Slow: ", "a"),
        READER("GET %s HTTP/1.1\r\nHost: %%s\r\n\r\n".formatted(System.getProperty("large", "/")), "\r\n"),
        IDLE("", "");

        private final String beginning;
        private final String more;

        Kind(String beginning, String more) {
            this.beginning = beginning;
            this.more = more;
        }

        ByteBuffer beginning(URI site) {
            return ascii(beginning.formatted(site.getAuthority()));
        }
    }

    private final URI site;
    private final Kind kind;
    private final int addresses;
    private final SocketChannel[] sockets;
    private int closed;

    private SlowSockets(URI site, Kind kind, int sockets, int addresses) {
        this.site = site;
        this.kind = kind;
        this.addresses = addresses;
        this.sockets = new SocketChannel[sockets];
    }

    public static void main(String... arguments) throws InterruptedException {
        var crowd = new SlowSockets(URI.create(arguments[0]), Kind.valueOf(arguments[1]),
                Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        System.out.println("alone: " + visit(crowd.site, Duration.ofSeconds(10)));
        var slow = Thread.ofPlatform().daemon().start(crowd::trickle);
        Thread.sleep(Duration.ofSeconds(3));
        System.out.println("beside " + arguments[2] + " × " + crowd.kind + ": "
                + visit(crowd.site, Duration.ofSeconds(Long.parseLong(arguments[4]))) + ", given up by the gateway: "
                + crowd.closed);
        slow.interrupt();
        slow.join();
        System.out.println("afterwards: " + visit(crowd.site, Duration.ofSeconds(5)));
    }

    private void trickle() {
        while (!Thread.currentThread().isInterrupted()) {
            var round = Instant.now();
            IntStream.range(0, sockets.length).forEach(this::oneByte);
            try {
                Thread.sleep(PAUSE.minus(Duration.between(round, Instant.now())).toMillis() + 1);
            } catch (InterruptedException | IllegalArgumentException _) {
                return;
            }
        }
    }

    private void oneByte(int number) {
        try {
            if (sockets[number] == null) {
                sockets[number] = open(number);
            } else if (isClosed(sockets[number])) {
                closed++;
                sockets[number].close();
                sockets[number] = open(number);
            } else {
                sockets[number].write(ascii(kind.more));
            }
        } catch (IOException _) {
            closed++;
            sockets[number] = null;
        }
    }

    private SocketChannel open(int number) throws IOException {
        var socket = SocketChannel.open();
        socket.setOption(StandardSocketOptions.SO_RCVBUF, 4096);
        socket.bind(new InetSocketAddress("127.0.0." + (1 + number % addresses), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", site.getPort()));
        socket.write(kind.beginning(site));
        socket.configureBlocking(false);
        return socket;
    }

    /** A slow reader takes its byte by this. */
    private static boolean isClosed(SocketChannel socket) throws IOException {
        return socket.read(ByteBuffer.allocate(1)) < 0;
    }

    private static ByteBuffer ascii(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Opens the home page again and again, each time as somebody new. */
    private static Latencies visit(URI site, Duration time) {
        var times = new ArrayList<Long>();
        var failures = 0;
        for (var end = Instant.now().plus(time); Instant.now().isBefore(end);) {
            var begun = System.nanoTime();
            try (var visitor = HttpClient.newBuilder().connectTimeout(VISITOR_GIVES_UP).build()) {
                var page = visitor.send(HttpRequest.newBuilder(site.resolve("/")).timeout(VISITOR_GIVES_UP).build(),
                        BodyHandlers.ofString());
                failures += page.statusCode() == 200 ? 0 : 1;
            } catch (IOException _) {
                failures++;
            } catch (InterruptedException e) {
                throw new UncheckedIOException(new IOException(e));
            }
            times.add((System.nanoTime() - begun) / 1_000_000);
        }
        return new Latencies(times.stream().sorted().toList(), failures);
    }

    private record Latencies(List<Long> sorted, int failures) {

        @Override
        public String toString() {
            return "%d visits, p50 %d ms, p95 %d ms, max %d ms, %d failed".formatted(sorted.size(), at(50), at(95),
                    at(100), failures);
        }

        private long at(int percent) {
            return sorted.get((sorted.size() - 1) * percent / 100);
        }
    }
}
