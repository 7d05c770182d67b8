package fr.raict.gateway.protection;

import java.util.stream.IntStream;

import fr.raict.gateway.fixture.Browser;
import fr.raict.gateway.fixture.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitIT {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with("raict.rate-limit.agenda.requests=3",
            "raict.rate-limit.agenda.per=1h",
            "raict.rate-limit.pages.requests=20", "raict.rate-limit.pages.per=1h",
            "raict.rate-limit.registration.enabled=false", "raict.rate-limit.link-requests.requests=2",
            "raict.rate-limit.link-requests.per=1h");

    @Test
    void refusesWhatExceedsABudgetByUserElseByAddress() {
        var visitor = gateway.browser();
        IntStream.range(0, 3).forEach(_ -> assertThat(visitor.get("/api/agenda/editions").statusCode()).isEqualTo(200));

        var refused = visitor.get("/api/agenda/editions");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After").map(Integer::valueOf).orElseThrow()).isPositive();
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.body()).contains("urn:raict:problem:too-many-requests");
        assertThat(visitor.get("/api/agenda/editions", "Authorization", "Bearer any").statusCode()).isEqualTo(429);
        assertThat(visitor.get("/%61pi/agenda/editions").statusCode()).isEqualTo(429);
        assertThat(visitor.get("/api/registration/authorities").statusCode()).isEqualTo(200);

        var user = gateway.browser();
        user.signIn();
        assertThat(user.get("/api/agenda/editions").statusCode()).isEqualTo(200);
        assertThat(gateway.agenda.received()).hasSize(4);
    }

    @Test
    void showsBrowsersAPage() {
        var browser = gateway.browser();
        IntStream.range(0, 20).forEach(_ -> browser.get("/programme"));

        var refused = browser.get("/programme");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("<h1>Trop de demandes</h1>", "href=\"/programme\"");
        assertThat(refused.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void countsWhatHasUsWriteToAnAddressWhereverItIsSent() {
        var browser = gateway.browser();
        browser.signIn();
        var form = "/editions/42/inscription/individuelle";
        IntStream.range(0, 5).forEach(_ -> assertThat(browser.get(form).statusCode()).isEqualTo(200));

        assertThat(send(browser, form)).isNotEqualTo(429);
        assertThat(send(browser, "/api/registration/editions/42/individual-links")).isNotEqualTo(429);

        assertThat(send(browser, form)).isEqualTo(429);
        assertThat(send(browser, "/%65ditions/43/inscription/individuelle")).isEqualTo(429);
        assertThat(browser.get(form).statusCode()).isEqualTo(200);
        assertThat(send(browser, "/editions/42/inscription")).isNotEqualTo(429);
    }

    @Test
    void leavesAnAreaWithoutLimitAlone() {
        var browser = gateway.browser();

        assertThat(IntStream.range(0, 200))
                .allMatch(_ -> browser.get("/api/registration/authorities").statusCode() == 200);
    }

    /** The budget is looked at before anything else is. */
    private static int send(Browser browser, String path) {
        return browser.submit(path, "email=ada%40example.org").statusCode();
    }
}
