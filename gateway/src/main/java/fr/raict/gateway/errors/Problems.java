package fr.raict.gateway.errors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.gateway.site.PageLanguage;
import fr.raict.gateway.site.SiteArea;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers with a problem: RFC 9457 details for the APIs, a page for browsers. The page needs nothing but the gateway, so
 * it is there when everything behind is down.
 */
@Component
public class Problems {

    private final MessageSource texts;
    private final JsonMapper json;
    private final String page;

    Problems(MessageSource texts, JsonMapper json) throws IOException {
        this.texts = texts;
        this.json = json;
        this.page = new ClassPathResource("pages/problem.html").getContentAsString(StandardCharsets.UTF_8);
    }

    public void answer(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        answer(problem, request.getRequestURI(), request, response);
    }

    public void answer(Problem problem, Duration retryAfter, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, retryAfter.toSeconds())));
        answer(problem, request, response);
    }

    void answer(Problem problem, String path, HttpServletRequest request, HttpServletResponse response) {
        var language = PageLanguage.of(request);
        var api = SiteArea.isApi(path);
        var body = api ? details(problem, language)
                : page(problem, language, wayOn(problem, path, request)).getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status().value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        response.setContentType(api ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/html;charset=UTF-8");
        response.setContentLength(body.length);
        write(body, response);
    }

    private byte[] details(Problem problem, Locale language) {
        var details = new LinkedHashMap<String, Object>();
        details.put("type", "urn:raict:problem:" + problem.slug());
        details.put("title", text(problem.slug() + ".title", language));
        details.put("status", problem.status().value());
        details.put("detail", text(problem.slug() + ".text", language));
        return json.writeValueAsBytes(details);
    }

    private String page(Problem problem, Locale language, String wayOn) {
        var label = wayOn.equals("/") ? "way-on.home" : "way-on.retry";
        var values = Map.of(
                "language", language.getLanguage(),
                "title", text(problem.slug() + ".title", language),
                "text", text(problem.slug() + ".text", language),
                "way-on", wayOn,
                "way-on-label", text(label, language),
                "home", text("way-on.home", language),
                "skip", text("skip", language),
                "accessibility", text("accessibility", language));
        var filled = page;
        for (var value : values.entrySet()) {
            filled = filled.replace("{{" + value.getKey() + "}}", HtmlUtils.htmlEscape(value.getValue(), "UTF-8"));
        }
        return filled;
    }

    /** Only reading is offered again; sending a form twice is for the user to decide. */
    private static String wayOn(Problem problem, String path, HttpServletRequest request) {
        return switch (problem) {
            case LOGIN_FAILED, LOGIN_UNAVAILABLE -> "/connexion";
            case SERVICE_UNAVAILABLE, SERVICE_TOO_SLOW, TOO_MANY_REQUESTS ->
                "GET".equals(request.getMethod()) ? withQuery(path, request.getQueryString()) : "/";
            case BAD_REQUEST, CROSS_SITE_REQUEST, PAGE_EXPIRED, NOT_FOUND, REQUEST_TOO_SLOW, BODY_TOO_LARGE,
                    UNEXPECTED ->
                "/";
        };
    }

    private static String withQuery(String path, @Nullable String query) {
        return query == null ? path : path + "?" + query;
    }

    private String text(String key, Locale language) {
        return texts.getMessage(key, null, language);
    }

    private static void write(byte[] body, HttpServletResponse response) {
        try {
            response.getOutputStream().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
