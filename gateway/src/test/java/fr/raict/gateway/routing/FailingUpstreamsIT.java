package fr.raict.gateway.routing;

import fr.raict.gateway.fixture.RudeUpstream;
import fr.raict.gateway.fixture.RunningGateway;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** However an upstream fails, a client is told that it is away, never that the gateway is broken. */
class FailingUpstreamsIT {

    @AutoClose
    private static final RudeUpstream upstream = new RudeUpstream();

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with("raict.services.notification.url=" + upstream.url(),
            "raict.upstream.breaker-minimum-calls=1000",
            "raict.upstream.read-timeout=1s");

    @ParameterizedTest
    @ValueSource(strings = {"", "H", "gibberish\r\n\r\n", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 20 Few\r\n\r\n",
            "HTTP/1.1 2000 Many\r\nContent-Length: 0\r\n\r\n", "HTTP/1.1 -1 Below\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n",
            "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/9.9 200 OK\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf",
            "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhalf",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: unheard-of\r\n\r\n",
            "HTTP/1.1 200 OK\r\nno header at all\r\nContent-Length: 0\r\n\r\n"})
    void saysThatAnUpstreamIsAwayWhateverItSays(String said) {
        var before = upstream.asked();
        upstream.says(said);

        var answer = gateway.browser().get("/api/notification/mails");

        assertThat(upstream.asked()).isGreaterThan(before);
        assertThat(answer.statusCode()).isIn(200, 502, 503, 504);
        if (answer.statusCode() != 200) {
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("urn:raict:problem:service-");
        }
    }
}
