package fr.raict.portal.frame;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Stream;

import fr.raict.portal.OnStubs;
import fr.raict.portal.StubServices;
import fr.raict.portal.TestTokens;
import fr.raict.testsupport.Route;
import fr.raict.testsupport.hostile.HostileRequests;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

/** Errors as a browser meets them: those that no handler sees, and a service that is too slow. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"management.server.port=0",
        "spring.http.serviceclient.agenda.read-timeout=300ms"})
@Import(TestTokens.class)
@ExtendWith(OnStubs.class)
class ServerErrorsIT {
    @LocalServerPort
    private int port;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void drawsThePageAroundAnErrorForTheSignedInVisitor() throws Exception {
        var response = client.send(to("/nowhere").header("Authorization", "Bearer delegate").build(),
                BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(404);
        var page = Jsoup.parse(response.body());
        assertThat(page.select("h1").text()).isEqualTo("Cette page n’existe pas");
        assertThat(page.select(".visitor-name").text()).isEqualTo("Karim Benali");
        assertThat(page.select("a[hreflang=en]").attr("href")).isEqualTo("/langue?lang=en&retour=/nowhere");
    }

    @Test
    void tellsWhoSendsAFormSignedOutHowToGoOn() throws Exception {
        var response = post("/mon-espace/collectivite");

        assertThat(response.statusCode()).isEqualTo(401);
        var page = Jsoup.parse(response.body());
        assertThat(page.select("h1").text()).isEqualTo("Votre session a pris fin");
        assertThat(page.select(".error-page a[href^=/connexion]").attr("href"))
                .isEqualTo("/connexion?retour=/mon-espace/collectivite");
    }

    @TestFactory
    Stream<DynamicTest> isNotBrokenByWhatNobodyMeansWell() {
        var ids = Map.of("token", "secret", "id", StubServices.WORKSHOP.toString(), "workshop",
                StubServices.WORKSHOP.toString(), "door", StubServices.WORKSHOP.toString());
        return new HostileRequests(port,
                route -> route.pattern().startsWith("/organisation") ? "organiser"
                        : route.pattern().startsWith("/pointage") ? "checkin" : "delegate",
                ids, Map.of(), HostileRequests.ANYHOW, 5).to(Route.allOf(requestMappingHandlerMapping));
    }

    @Test
    void givesUpOnASlowService(StubServices services) throws Exception {
        services.server().stubFor(get(urlPathMatching("/api/agenda/.*")).willReturn(aResponse().withFixedDelay(2_000)));

        var response = client.send(to("/programme").build(), BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(Jsoup.parse(response.body()).select("h1").text())
                .isEqualTo("Ce service est momentanément indisponible");
    }

    private HttpResponse<String> post(String address) throws IOException, InterruptedException {
        return client.send(to(address).POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)).header("Accept", "text/html");
    }
}
