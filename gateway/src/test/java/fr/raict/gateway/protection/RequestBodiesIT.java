package fr.raict.gateway.protection;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import fr.raict.gateway.fixture.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class RequestBodiesIT {

    private static final int MEGABYTE = 1024 * 1024;

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with();

    @Test
    void bringsAFormToThePortalByteForByte() {
        var browser = gateway.browser();
        var form = "people%5B0%5D.givenName=Zo%C3%A9&people[1].givenName=Ren%C3%A9e+Marie&people%5B0%5D.familyName=&vide&vide="
                + "&langue=fr&a=1&b=2&a=3&a=1&%C3%A9t%C3%A9=%E2%82%AC%0D%0Aligne&_csrf="
                + encoded(browser.formToken(gateway.portal)) + "&fin=%26%3D";

        var response = browser.submit("/ateliers/42/inscription?a=1&q=saint%20denis", form);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(gateway.portal.last().text()).isEqualTo(form);
        assertThat(gateway.portal.last().target()).isEqualTo("/ateliers/42/inscription?a=1&q=saint%20denis");
        assertThat(gateway.portal.last().header("Content-Type").orElseThrow())
                .startsWith("application/x-www-form-urlencoded");
        assertThat(gateway.portal.last().header("Content-Length")).contains(String.valueOf(form.length()));
    }

    @Test
    void bringsRawAccentsInAFormUnchanged() {
        var browser = gateway.browser();
        var form = "_csrf=" + encoded(browser.formToken(gateway.portal)) + "&nom=Béatrice Lefèvre";

        browser.submit("/mon-espace", form);

        assertThat(gateway.portal.last().text()).isEqualTo(form);
    }

    @Test
    void bringsABodyOfAMegabyte() {
        assertThat(sendToApi(BodyPublishers.ofByteArray(new byte[MEGABYTE])).statusCode()).isEqualTo(200);
        assertThat(gateway.agenda.last().body()).hasSize(MEGABYTE);
    }

    @Test
    void refusesALargerBody() {
        var response = sendToApi(BodyPublishers.ofByteArray(new byte[MEGABYTE + 1]));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("urn:raict:problem:body-too-large");
        assertThat(gateway.agenda.received()).isEmpty();
    }

    @Test
    void refusesALargerBodyThatDoesNotSayItsLength() {
        var response = sendToApi(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[MEGABYTE + 1])));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(gateway.agenda.received()).isEmpty();
    }

    @Test
    void bringsABodyThatDoesNotSayItsLength() {
        var response = sendToApi(BodyPublishers
                .ofInputStream(() -> new ByteArrayInputStream("{\"é\":1}".getBytes(StandardCharsets.UTF_8))));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(gateway.agenda.last().text()).isEqualTo("{\"é\":1}");
    }

    private static HttpResponse<String> sendToApi(BodyPublisher body) {
        return gateway.browser().send(HttpRequest.newBuilder(gateway.url().resolve("/api/agenda/experts")).POST(body)
                .header("Content-Type", "application/json"), "Authorization", "Bearer own");
    }

    private static String encoded(String token) {
        return URLEncoder.encode(token, StandardCharsets.UTF_8);
    }
}
