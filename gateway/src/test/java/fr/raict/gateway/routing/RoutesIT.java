package fr.raict.gateway.routing;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.IntStream;

import fr.raict.gateway.fixture.RawHttp;
import fr.raict.gateway.fixture.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static fr.raict.gateway.fixture.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

class RoutesIT {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with("raict.upstream.connections=2");

    @Test
    void sendsEachApiToItsServiceAndTheRestToThePortal() {
        var browser = gateway.browser();

        browser.get("/api/agenda/editions/current");
        browser.get("/api/registration/authorities?q=saint%20denis");
        browser.get("/ateliers/42");

        assertThat(gateway.agenda.last().target()).isEqualTo("/api/agenda/editions/current");
        assertThat(gateway.registration.last().target()).isEqualTo("/api/registration/authorities?q=saint%20denis");
        assertThat(gateway.portal.received()).singleElement()
                .satisfies(received -> assertThat(received.target()).isEqualTo("/ateliers/42"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ateliers/%C3%A9t%C3%A9?q=%C3%A9%20%26%3D%2B&vide=&q=2", "/a%20b", "/api-docs", "/apis",
            "/error"})
    void bringsTheAddressAsItCame(String target) {
        gateway.browser().get(target);

        assertThat(gateway.portal.last().target()).isEqualTo(target);
    }

    @Test
    void knowsNoOtherApi() {
        var response = gateway.browser().get("/api/unknown");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("urn:raict:problem:not-found");
        assertThat(gateway.portal.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 304, 404, 409, 422, 428, 500, 503})
    void passesAnswersOfAnUpstreamUntouched(int status) {
        gateway.agenda.answersWith(status, Map.of("Content-Type", "application/problem+json", "ETag", "\"7\""),
                status == 304 ? "" : "{\"status\":1}");

        var response = gateway.browser().get("/api/agenda/workshops/42");

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("ETag")).contains("\"7\"");
        assertThat(response.body()).isEqualTo(status == 304 ? "" : "{\"status\":1}");
    }

    @Test
    void keepsRedirectsOnThePublicSite() {
        gateway.portal.answersWith(303, Map.of("Location", gateway.portal.url() + "/mon-espace?enregistre"), "");

        assertThat(location(gateway.browser().get("/ancienne-page"))).isEqualTo("/mon-espace?enregistre");
    }

    @Test
    void followsNoRedirectItself() {
        gateway.portal.answersWith(303, Map.of("Location", "/mon-espace"), "");

        assertThat(location(gateway.browser().get("/ancienne-page"))).isEqualTo("/mon-espace");
        assertThat(gateway.portal.received()).hasSize(1);
    }

    @Test
    void passesACompressedBodyAsItIs() {
        gateway.portal.answersWith(200, Map.of("Content-Type", "text/css", "Content-Encoding", "br"),
                "not really brotli");

        var response = gateway.browser().get("/assets/site.css", "Accept-Encoding", "br, gzip");

        assertThat(gateway.portal.last().header("Accept-Encoding")).contains("br, gzip");
        assertThat(response.headers().firstValue("Content-Encoding")).contains("br");
        assertThat(response.body()).isEqualTo("not really brotli");
    }

    @Test
    void leavesConditionalRequestsToTheUpstreamAndLosesNoConnection() {
        gateway.agenda.answersWith(200, Map.of("Content-Type", "application/json", "ETag", "\"7\""),
                "{\"title\":\"" + "a".repeat(100_000) + "\"}");
        var browser = gateway.browser();

        assertThat(IntStream.range(0, 10))
                .allMatch(_ -> browser.get("/api/agenda/workshops/42", "If-None-Match", "\"7\"").statusCode() == 200);
    }

    @Test
    void compressesWhatAnUpstreamDidNot() {
        gateway.portal.answersWith(200, Map.of("Content-Type", "text/html;charset=UTF-8"),
                "<p>Bienvenue</p>".repeat(1000));

        var response = gateway.browser().get("/", "Accept-Encoding", "gzip");

        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(response.body()).hasSizeLessThan(2000);
    }

    @Test
    void servesTheStyleOfItsOwnPages() {
        var response = gateway.browser().get("/passerelle/problem.css");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
        assertThat(gateway.portal.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../etc/passwd", "/a//b", "/a;b", "/a%2fb", "/?q=%zz"})
    void answersAnAddressThatMakesNoSenseWithAPage(String target) {
        var response = RawHttp.send(gateway.port(), "GET " + target + " HTTP/1.1", "Host: localhost",
                "Connection: close");

        assertThat(response).startsWith("HTTP/1.1 400");
        assertThat(gateway.portal.received()).isEmpty();
    }

    @Test
    void showsOnlyItsHealthOnTheManagementPort() throws Exception {
        var http = HttpClient.newHttpClient();

        var health = http.send(
                HttpRequest.newBuilder(gateway.managementUrl().resolve("/actuator/health/readiness")).build(),
                BodyHandlers.ofString());
        var environment = http.send(HttpRequest.newBuilder(gateway.managementUrl().resolve("/actuator/env")).build(),
                BodyHandlers.ofString());

        assertThat(health.body()).contains("\"UP\"");
        assertThat(environment.statusCode()).isEqualTo(404);
    }
}
