package fr.raict.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

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
