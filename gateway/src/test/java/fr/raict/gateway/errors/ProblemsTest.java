package fr.raict.gateway.errors;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.Cookie;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemsTest {

    private final JsonMapper json = new JsonMapper();
    private final Problems problems = new Problems(texts(), json);

    ProblemsTest() throws IOException {}

    @ParameterizedTest
    @EnumSource
    void hasACompletePageInBothLanguages(Problem problem) throws IOException {
        for (var language : new String[]{"fr", "en"}) {
            var page = page(problem, request("/programme", language));

            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.title()).isEqualTo(page.select("h1").text() + " – RAICT");
            assertThat(page.select("main a, footer a")).allSatisfy(link -> assertThat(link.text()).isNotBlank());
            assertThat(page.html()).doesNotContain("{{");
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasDetailsForPrograms(Problem problem) throws IOException {
        var response = new MockHttpServletResponse();

        problems.answer(problem, request("/api/agenda/editions", "en"), response);

        var details = json.readTree(response.getContentAsByteArray());
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getStatus()).isEqualTo(problem.status().value()).isEqualTo(details.get("status").asInt());
        assertThat(details.get("type").asString()).isEqualTo("urn:raict:problem:" + problem.slug());
        assertThat(details.get("title").asString()).isNotBlank();
        assertThat(details.get("detail").asString()).isNotBlank();
    }

    @Test
    void neverWritesWhatTheAddressSaysAsMarkup() throws IOException {
        var request = request("/a\"><script>alert(1)</script>", "fr");

        assertThat(page(Problem.SERVICE_UNAVAILABLE, request).select("script")).isEmpty();
    }

    @Test
    void doesNotOfferToSendAFormAgain() throws IOException {
        var request = request("/mon-espace", "fr");
        request.setMethod("POST");

        assertThat(page(Problem.SERVICE_TOO_SLOW, request).select("a.action").attr("href")).isEqualTo("/");
    }

    private Document page(Problem problem, MockHttpServletRequest request) throws IOException {
        var response = new MockHttpServletResponse();
        problems.answer(problem, request, response);
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private static MockHttpServletRequest request(String path, String language) {
        var request = new MockHttpServletRequest("GET", path);
        request.setCookies(new Cookie("langue", language));
        return request;
    }

    private static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/problems");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
