package fr.raict.gateway.clients;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import fr.raict.gateway.fixture.FakeUpstream;
import fr.raict.gateway.fixture.RunningGateway;
import fr.raict.gateway.fixture.SlowSockets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Twenty times as many slow sockets as there are slots, and a visitor who notices nothing. */
class SlowClientsIT {

    private static final int CROWD = 80;
    private static final String HOME = "127.0.0.1";

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with("raict.clients.slots=4",
            "raict.clients.slow-bodies=100", "raict.clients.slow-bodies-per-address=20",
            "raict.clients.patience=3s", "raict.upstream.connections=4");

    private SlowSockets slow;

    @BeforeEach
    void open() {
        slow = new SlowSockets(gateway.port());
        gateway.browser().get("/");
    }

    @AfterEach
    void close() {
        slow.close();
    }

    @Test
    void aBodyThatTricklesHarmsNobodyAndEndsInTime() {
        var crowd = crowd(number -> slow.trickle(address(number), formOf(5_000)));

        assertVisitorsAreServed();
        assertThat(SlowSockets.answer(crowd.getLast())).startsWith("HTTP/1.1 408")
                .contains("<h1>La demande arrive trop lentement</h1>", "Connection: close");
        assertThat(gateway.portal.received()).noneMatch(received -> received.method().equals("POST"));
    }

    @Test
    void anApiIsToldInProblemDetails() {
        var socket = slow.trickle(HOME, "POST /api/agenda/experts HTTP/1.1", "Host: localhost",
                "Authorization: Bearer own",
                "Transfer-Encoding: chunked", "", "1000", "{");

        assertThat(SlowSockets.answer(socket)).startsWith("HTTP/1.1 408")
                .contains("urn:raict:problem:request-too-slow");
    }

    @Test
    void headersThatTrickleHarmNobody() {
        crowd(number -> slow.trickle(address(number), "GET / HTTP/1.1", "Host: localhost", "X-Slow: "));

        assertVisitorsAreServed();
    }

    @Test
    void headersThatStopEndInTime() {
        var socket = slow.open(HOME, "GET / HTTP/1.1", "Host: localhost", "X-Slow: ");

        assertThat(SlowSockets.answer(socket)).doesNotContain("200");
    }

    @Test
    void aBodyThatStopsEndsInTime() {
        var socket = slow.open(HOME, formOf(5_000));

        assertThat(SlowSockets.answer(socket)).startsWith("HTTP/1.1 408")
                .contains("<h1>La demande arrive trop lentement</h1>", "Connection: close");
    }

    @Test
    void aBodyThatWaitsToBeAskedForIsNotAskedForWhenItsHeadersAreRefused() {
        var refused = SlowSockets.answer(slow.open(HOME, "POST /mandats HTTP/1.1", "Host: localhost",
                "Sec-Fetch-Site: cross-site", "Expect: 100-continue", "Content-Length: 500", "", ""));
        var awaited = SlowSockets.answer(slow.trickle(HOME, "POST /api/agenda/experts HTTP/1.1", "Host: localhost",
                "Authorization: Bearer own", "Expect: 100-continue", "Content-Length: 500", "", ""));

        assertThat(refused).startsWith("HTTP/1.1 403").contains("Connection: close");
        assertThat(awaited).startsWith("HTTP/1.1 100").contains("HTTP/1.1 408");
    }

    @Test
    void anAnswerThatIsNotTakenHoldsNoUpstreamAndEndsInTime() {
        var sent = new AtomicInteger();
        var large = "a".repeat(700_000);
        gateway.agenda.behavesAs(exchange -> {
            FakeUpstream.answer(exchange, 200, Map.of(), large);
            sent.incrementAndGet();
        });
        var crowd = crowd(
                number -> slow.open(address(number), "GET /api/agenda/export HTTP/1.1", "Host: localhost", "", ""));

        await().atMost(Duration.ofSeconds(8)).until(() -> sent.get() == CROWD);
        assertVisitorsAreServed();
        assertThat(gateway.browser().get("/api/agenda/export").body()).hasSize(large.length());
        await().until(() -> isBrokenOff(crowd.getLast()));
    }

    @Test
    void largeAnswersThatFindNoRoomSayNothingAgainstTheirService() {
        gateway.agenda.answersWith(200, Map.of(), "a".repeat(2_000_000));
        crowd(number -> slow.open(address(number), "GET /api/agenda/export HTTP/1.1", "Host: localhost", "", ""));
        await().until(() -> gateway.agenda.received().size() == CROWD);
        gateway.agenda.answersWith(200, Map.of(), "[]");

        assertThat(gateway.browser().get("/api/agenda/editions").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsSentAfterARefusalHarmsNobody() {
        crowd(number -> slow.trickle(address(number), "POST /mandats HTTP/1.1", "Host: localhost",
                "Sec-Fetch-Site: cross-site", "Content-Length: 500000", "", "a"));

        assertVisitorsAreServed();
    }

    @Test
    void oneAddressHasOnlySoManySlowBodies() {
        var crowd = IntStream.range(0, 25).mapToObj(_ -> slow.trickle("127.0.0.9", formOf(5_000))).toList();

        assertThat(crowd.stream().map(SlowSockets::answer))
                .filteredOn(answer -> !answer.startsWith("HTTP/1.1 408")).hasSize(5)
                .allSatisfy(tooMany -> assertThat(tooMany).startsWith("HTTP/1.1 429")
                        .contains("Retry-After: 10", "<h1>Trop de demandes</h1>"));
        assertThat(SlowSockets.answer(slow.trickle("127.0.0.8", formOf(5_000)))).startsWith("HTTP/1.1 408");
    }

    @Test
    void refusesWithoutTheBodyWhatTheHeadersRefuse() {
        var begun = System.nanoTime();
        var answers = List.of(
                SlowSockets.answer(slow.open(HOME, "POST /mandats HTTP/1.1", "Host: localhost", "Connection: close",
                        "Sec-Fetch-Site: same-origin", "X-CSRF-TOKEN: abc", "Content-Type: text/plain",
                        "Content-Length: 500", "", "")),
                SlowSockets.answer(slow.open(HOME, "POST /mandats HTTP/1.1", "Host: localhost", "Connection: close",
                        "Sec-Fetch-Site: same-origin", "Cookie: raict-csrf=abc", "Content-Type: text/plain",
                        "Content-Length: 500", "", "")),
                SlowSockets
                        .answer(slow.open(HOME, "GET / HTTP/1.1", "Host: localhost", "Content-Length: 500", "", "")));

        assertThat(answers).extracting(answer -> answer.substring(9, 12)).containsExactly("403", "403", "400");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
    }

    private static List<Socket> crowd(IntFunction<Socket> one) {
        return IntStream.range(0, CROWD).mapToObj(one).toList();
    }

    private static String address(int number) {
        return "127.0.0." + (1 + number % 5);
    }

    private static String[] formOf(int length) {
        return new String[]{"POST /mandats HTTP/1.1", "Host: localhost", "Sec-Fetch-Site: same-origin",
                "Cookie: raict-csrf=abc", "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + length, "", "a"};
    }

    /** Each within a second, and without any wait for one of the slow ones to end. */
    private static void assertVisitorsAreServed() {
        for (var visit = 0; visit < 5; visit++) {
            var begun = System.nanoTime();
            assertThat(gateway.browser().get("/").statusCode()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
        }
    }

    private static boolean isBrokenOff(Socket socket) {
        try {
            socket.getOutputStream().write('a');
            return false;
        } catch (IOException _) {
            return true;
        }
    }
}
