package fr.raict.gateway.routing;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import fr.raict.gateway.fixture.Browser;
import fr.raict.gateway.fixture.RunningGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class CircuitBreakerIT {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with("raict.upstream.read-timeout=500ms",
            "raict.upstream.breaker-minimum-calls=4",
            "raict.upstream.breaker-pause=1s");

    private final Browser browser = gateway.browser();

    @AfterEach
    void letEverythingRecover() {
        gateway.agenda.behave();
        gateway.portal.behave();
        await().until(
                () -> browser.get("/api/agenda/editions").statusCode() == 200 && browser.get("/").statusCode() == 200);
    }

    @Test
    void answersForAServiceThatIsDownAndRecoversWithIt() {
        gateway.agenda.stop();

        var first = browser.get("/api/agenda/editions");
        assertThat(first.statusCode()).isEqualTo(503);
        assertThat(first.headers().firstValue("Retry-After")).contains("1");
        assertThat(first.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(first.body()).contains("urn:raict:problem:service-unavailable", "\"status\":503");
        assertThat(browser.get("/programme").statusCode()).isEqualTo(200);

        gateway.agenda.restart();
        await().until(() -> browser.get("/api/agenda/editions").statusCode() == 200);
    }

    @Test
    void showsAPageInTheVisitorsLanguageWhenThePortalIsDown() {
        gateway.portal.stop();

        var french = browser.get("/ateliers/42?jour=2");
        browser.cookies().put("langue", "en");
        var english = browser.get("/ateliers/42");

        assertThat(french.statusCode()).isEqualTo(503);
        assertThat(french.body()).contains("<html lang=\"fr\">", "<h1>Service momentanément indisponible</h1>",
                "href=\"/ateliers/42?jour=2\"");
        assertThat(english.body()).contains("<html lang=\"en\">", "<h1>Service unavailable for the moment</h1>");
        assertThat(french.headers().firstValue("Retry-After")).isPresent();
        gateway.portal.restart();
    }

    @Test
    void leavesAServiceAloneThatKeepsFailing() {
        gateway.registration.answersWith(503, Map.of(), "overloaded");
        IntStream.range(0, 4)
                .forEach(_ -> assertThat(browser.get("/api/registration/authorities").body()).isEqualTo("overloaded"));
        gateway.registration.received().clear();

        var spared = browser.get("/api/registration/authorities");

        assertThat(spared.statusCode()).isEqualTo(503);
        assertThat(spared.body()).contains("urn:raict:problem:service-unavailable");
        assertThat(gateway.registration.received()).isEmpty();
    }

    @Test
    void staysClosedForWhatIsTheClientsFault() {
        gateway.agenda.answersWith(404, Map.of(), "nothing here");

        assertThat(IntStream.range(0, 20))
                .allMatch(_ -> browser.get("/api/agenda/editions").body().equals("nothing here"));
    }

    @Test
    void givesUpOnAServiceThatIsTooSlowAndSaysThatTheOutcomeIsUnknown() {
        var end = new CountDownLatch(1);
        gateway.agenda.behavesAs(exchange -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });

        var start = System.nanoTime();
        HttpResponse<String> response = browser.send(
                HttpRequest.newBuilder(gateway.url().resolve("/api/agenda/experts"))
                        .POST(BodyPublishers.ofString("{}")),
                "Authorization", "Bearer own");
        end.countDown();

        assertThat(response.statusCode()).isEqualTo(504);
        assertThat(response.body()).contains("urn:raict:problem:service-too-slow");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(gateway.agenda.received()).hasSize(1);
    }
}
