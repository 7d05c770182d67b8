package fr.raict.notification.webhooks.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import fr.raict.notification.webhooks.application.WebhookSettings;
import fr.raict.notification.webhooks.domain.Answer;
import fr.raict.notification.webhooks.domain.Answer.Cause;
import fr.raict.notification.webhooks.domain.EventKind;
import fr.raict.notification.webhooks.domain.Message;
import fr.raict.notification.webhooks.domain.SampleWebhooks;
import fr.raict.notification.webhooks.domain.Webhook;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static fr.raict.notification.webhooks.domain.SampleWebhooks.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(20)
class HttpReceiversTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    private final CountDownLatch over = new CountDownLatch(1);
    private final List<Headers> received = Collections.synchronizedList(new ArrayList<>());
    private final HttpReceivers receivers = receivers(true);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        receivers.destroy();
    }

    private static HttpReceivers receivers(boolean local) {
        var settings = new WebhookSettings(local, TIMEOUT, Duration.ofSeconds(30), Duration.ofSeconds(1));
        return new HttpReceivers(settings, new WebhookClientConfiguration().webhookClient(settings));
    }

    private Answer send(HttpHandler handler) {
        server.createContext("/", exchange -> {
            try (exchange) {
                received.add(exchange.getRequestHeaders());
                handler.handle(exchange);
            }
        });
        return send(webhook(server.getAddress().getPort()));
    }

    private Answer send(Webhook webhook) {
        return receivers.send(message(webhook), webhook, NOW);
    }

    private static Webhook webhook(int port) {
        return SampleWebhooks.webhook("http://localhost:" + port + "/hook", EventKind.SEAT_ASSIGNED);
    }

    private static Message message(Webhook webhook) {
        return Message.of(SampleWebhooks.occurrence(EventKind.SEAT_ASSIGNED, NOW), webhook.id(), NOW);
    }

    @Test
    void sendsWhatTheStandardSays() {
        var body = new ArrayList<String>();
        var webhook = webhook(server.getAddress().getPort());
        var message = message(webhook);
        server.createContext("/hook", exchange -> {
            try (exchange) {
                received.add(exchange.getRequestHeaders());
                body.add(exchange.getRequestMethod());
                body.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                exchange.sendResponseHeaders(204, -1);
            }
        });

        assertThat(receivers.send(message, webhook, NOW)).isEqualTo(Answer.of(204));
        assertThat(body).containsExactly("POST", message.occurrence().body());
        var headers = received.getFirst();
        assertThat(headers.getFirst("webhook-id")).isEqualTo(message.id().toString());
        assertThat(headers.getFirst("webhook-timestamp")).isEqualTo(Long.toString(NOW.getEpochSecond()));
        assertThat(headers.getFirst("webhook-signature")).isEqualTo(Signature.of(message.id(), NOW,
                message.occurrence().body(), List.of(webhook.secrets().current())));
        assertThat(headers.getFirst("Content-Type")).startsWith("application/json");
        assertThat(headers).doesNotContainKeys("Cookie", "Authorization", "Upgrade");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 401, 404, 410, 429, 500, 503})
    void keepsTheStatus(int status) {
        assertThat(send(exchange -> exchange.sendResponseHeaders(status, -1))).isEqualTo(Answer.of(status));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsNoRedirect(int status) {
        var answer = send(exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
        });

        assertThat(answer).isEqualTo(new Answer(Cause.REDIRECTED, status));
        assertThat(received).hasSize(1);
    }

    @Test
    void waitsForNoAnswerForLong() {
        var begin = Instant.now();

        assertThat(send(_ -> await())).isEqualTo(Answer.none(Cause.TIMED_OUT));
        assertThat(Duration.between(begin, Instant.now())).isLessThan(TIMEOUT.multipliedBy(5));
        assertThat(received).hasSize(1);
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void readsNoMoreOfAnEndlessAnswerThanItsBeginning() {
        var begin = Instant.now();

        var answer = send(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var many = new byte[65_536];
            while (over.getCount() > 0) {
                exchange.getResponseBody().write(many);
            }
        });

        assertThat(answer).isEqualTo(Answer.of(200));
        assertThat(Duration.between(begin, Instant.now())).isLessThan(TIMEOUT.multipliedBy(3));
    }

    /** Each byte comes in time, and never the last. */
    @Test
    void isNotHeldByHeadersThatComeBitByBit() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> drip(socket));

            assertThat(send(webhook(socket.getLocalPort()))).isEqualTo(Answer.none(Cause.TIMED_OUT));
        }
    }

    private void drip(ServerSocket server) {
        try (var socket = server.accept()) {
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\nX-A: ".getBytes(StandardCharsets.US_ASCII));
            while (!over.await(100, TimeUnit.MILLISECONDS)) {
                socket.getOutputStream().write('a');
                socket.getOutputStream().flush();
            }
        } catch (IOException | InterruptedException _) {
            // the other side has gone
        }
    }

    @Test
    void saysThatNobodyListens() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        assertThat(send(webhook(port))).isEqualTo(Answer.none(Cause.NOT_REACHED));
    }

    @Test
    void doesNotCallThisMachineWhereThatIsNotAllowed() {
        var others = receivers(false);
        var webhook = webhook(server.getAddress().getPort());

        assertThat(others.send(message(webhook), webhook, NOW)).isEqualTo(Answer.none(Cause.ADDRESS_NOT_PUBLIC));
        assertThat(received).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fd00::1"})
    void resolvesNoNameIntoAPrivateNetwork(String address) {
        var dns = new PublicDns(new Names(address), true);
        var mixed = new PublicDns(new Names("8.8.8.8", address), true);

        assertThatExceptionOfType(PublicDns.NotPublic.class).isThrownBy(() -> dns.resolve("tool.example.org"));
        assertThatExceptionOfType(PublicDns.NotPublic.class).isThrownBy(() -> mixed.resolve("tool.example.org"));
    }

    @Test
    void triesFewAddressesOfAName() throws IOException {
        var dns = new PublicDns(new Names("8.8.8.8", "8.8.4.4", "1.1.1.1"), false);

        assertThat(dns.resolve("tool.example.org")).hasSize(2);
        assertThatExceptionOfType(PublicDns.NotPublic.class)
                .isThrownBy(() -> new PublicDns(new Names("8.8.8.8"), true).resolve("localhost"));
    }

    private record Names(String... addresses) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) {
            return Arrays.stream(addresses).map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
