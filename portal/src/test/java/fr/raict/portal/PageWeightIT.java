package fr.raict.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.node.ObjectNode;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Frugality as the browser's connection sees it: compressed, cached, few requests. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
@Import({TestTokens.class, OnStubs.FixedClock.class})
@ExtendWith(OnStubs.class)
class PageWeightIT {
    private static final int COLD_BYTES = 200_000;
    private static final int PAGE_BYTES = 50_000;
    private static final int REQUESTS = 12;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/programme", "/ateliers/0198c0de-0000-7000-8000-000400000002", "/accessibilite"})
    void staysLight(String address) throws Exception {
        var page = fetch(address, "identity");
        var parts = Jsoup.parse(new String(page.body()))
                .select("link[rel=stylesheet], link[rel=icon], script[src], img[src]")
                .stream().map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src")).toList();

        var weight = weigh(address);
        assertThat(weight).isLessThanOrEqualTo(PAGE_BYTES);
        assertThat(weight + weigh(parts)).isLessThanOrEqualTo(COLD_BYTES);
        assertThat(parts).hasSizeLessThan(REQUESTS);
    }

    @Test
    void letsBrowsersKeepPartsForAYearUnderAnAddressOfTheirContent() throws Exception {
        var sheet = Jsoup.parse(new String(fetch("/", "identity").body())).select("link[href^=/css/raict]")
                .attr("href");

        assertThat(sheet).matches("/css/raict-[0-9a-f]{32}\\.css");
        assertThat(fetch(sheet, "gzip").headers().firstValue("Cache-Control")).hasValueSatisfying(
                value -> assertThat(value).contains("max-age=31536000"));
    }

    /** Thirty people in sixty sessions: the largest form there is comes whole, and its page stays light, too. */
    @Test
    void takesAChoiceOfFullSize(StubServices services) throws Exception {
        services.stub(get(urlPathMatching("/api/agenda/editions/[^/]+/programme")), programmeOfSixty());
        services.stub(get(urlPathMatching("/api/registration/editions/[^/]+/registration-options")), """
                {"availabilities": [], "authorities": []}""");
        var form = new StringBuilder("action=choose&authority=COMMUNE-93066");
        for (int person = 0; person < 30; person++) {
            var at = "&people%5B" + person + "%5D.";
            var letter = (char) ('a' + person % 26);
            form.append(at).append("givenName=Marie-Christine").append(at).append("familyName=Vandenbroucke")
                    .append(letter)
                    .append(at).append("email=p").append(person).append("%40example.org");
            for (int workshop = 1; workshop <= 60; workshop++) {
                form.append(at).append("workshops=").append(StubServices.workshop(workshop));
            }
        }

        var page = client.send(HttpRequest.newBuilder(URI.create("http://localhost:%d/editions/%s/inscription"
                .formatted(port, StubServices.EDITION))).header("Accept-Encoding", "gzip")
                .header("Authorization", "Bearer delegate")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString())).build(), BodyHandlers.ofByteArray());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).hasSizeLessThan(PAGE_BYTES);
        var text = new String(new GZIPInputStream(new ByteArrayInputStream(page.body())).readAllBytes(), UTF_8);
        assertThat(Jsoup.parse(text).select("input[type=checkbox][checked]")).hasSize(30 * 60);
    }

    private static String programmeOfSixty() {
        var programme = (ObjectNode) StubServices.tree("programme.json");
        var some = programme.path("workshops");
        var sixty = programme.putArray("workshops");
        for (int number = 1; number <= 60; number++) {
            sixty.add(
                    ((ObjectNode) some.path(number % 8).deepCopy()).put("id", StubServices.workshop(number).toString())
                            .put("title", some.path(number % 16).path("title").asString() + " " + number));
        }
        return programme.toString();
    }

    private long weigh(List<String> addresses) throws Exception {
        var sum = 0L;
        for (var address : addresses) {
            sum += weigh(address);
        }
        return sum;
    }

    private long weigh(String address) throws Exception {
        var response = fetch(address, "gzip");
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        return response.body().length;
    }

    private HttpResponse<byte[]> fetch(String address, String encoding) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept-Encoding", encoding).build();
        return client.send(request, BodyHandlers.ofByteArray());
    }
}
