package fr.raict.platform.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class RequestsAtOnceTest {

    private static final int MOST = 3;

    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final WebServer server = server();

    @BeforeEach
    void start() { server.start(); }

    @AfterEach
    void stop() { server.stop(); }

    @Test
    void worksOnNoMoreThanThatAndAnswersAll() {
        try (var client = HttpClient.newHttpClient()) {
            var answers = IntStream.range(0, 40).mapToObj(_ -> ask(client)).toList();
            awaitFullHouse();

            assertThat(answers).allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        }
        assertThat(most).hasValue(MOST);
    }

    private void awaitFullHouse() {
        try {
            await().until(() -> atWork.get() == MOST);
        } finally {
            end.countDown();
        }
    }

    private CompletableFuture<HttpResponse<Void>> ask(HttpClient client) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + "/")).build();
        return client.sendAsync(request, BodyHandlers.discarding());
    }

    private WebServer server() {
        var factory = new TomcatServletWebServerFactory(0);
        new RequestsAtOnce(MOST, 100).customize(factory);
        return factory.getWebServer(context -> {
            var servlet = context.addServlet("waiting", new Waiting());
            servlet.addMapping("/");
            servlet.setLoadOnStartup(1);
        });
    }

    private final class Waiting extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            atWork.decrementAndGet();
        }
    }
}
