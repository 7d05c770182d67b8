package fr.raict.portal;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.http.Cookie;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks for pages as the gateway would, by nobody or by a role, and reads them. No page costs more than
 * {@value Calls#MOST} calls to services.
 */
public class Pages {
    private final MockMvc mvc;
    private final String role;
    private final String language;
    private final Map<String, String> headers;

    @Autowired
    public Pages(MockMvc mvc) {
        this(mvc, "", "fr", Map.of());
    }

    private Pages(MockMvc mvc, String role, String language, Map<String, String> headers) {
        this.mvc = mvc;
        this.role = role;
        this.language = language;
        this.headers = headers;
    }

    /** As the delegate Karim Benali or the organiser Claire Martin. */
    public Pages as(String role) {
        return new Pages(mvc, role, language, headers);
    }

    public Pages in(String language) {
        return new Pages(mvc, role, language, headers);
    }

    /** As somebody who has not chosen a language. */
    public Pages inNoLanguage() {
        return in("");
    }

    /** As htmx asks for a part of a page. */
    public Pages byHtmx() {
        return new Pages(mvc, role, language, Map.of("HX-Request", "true"));
    }

    /** As the gateway brings back a form, and why: {@code session-ended} or {@code not-sent-yet}. */
    public Pages again(String why) {
        return new Pages(mvc, role, language, Map.of("X-Form-Again", why));
    }

    /** The address may carry its query. */
    public Page open(String address) {
        return ask(MockMvcRequestBuilders.get(URI.create(address)));
    }

    /** Parameters are name, value, name, value… */
    public Page get(String path, String... parameters) {
        return ask(with(parameters, MockMvcRequestBuilders.get(path)));
    }

    /** Sends a form; fields are name, value, name, value… */
    public Page send(String address, String... fields) {
        return ask(with(fields, MockMvcRequestBuilders.post(address)));
    }

    /** The same with a file. */
    public Page upload(String address, MockMultipartFile file, String... fields) {
        return ask(with(fields, MockMvcRequestBuilders.multipart(address).file(file)));
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B with(String[] parameters, B request) {
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request;
    }

    private Page ask(AbstractMockHttpServletRequestBuilder<?> request) {
        request.header("X-Csrf-Token", "form-token");
        if (!language.isEmpty()) {
            request.cookie(new Cookie("langue", language));
        }
        if (!role.isEmpty()) {
            request.header("Authorization", "Bearer " + role);
        }
        headers.forEach(request::header);
        var before = OnStubs.services.calls();
        var response = answer(request);
        var calls = OnStubs.services.calls().since(before);
        assertThat(calls.all()).as("calls to services: %s", calls).isLessThanOrEqualTo(Calls.MOST);
        return new Page(response, calls);
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    /** What came back, and how often the services were asked for it. */
    public record Page(MockHttpServletResponse response, Calls calls) {
        public int status() {
            return response.getStatus();
        }

        public String redirect() {
            return String.valueOf(response.getRedirectedUrl());
        }

        public String body() {
            try {
                return response.getContentAsString(StandardCharsets.UTF_8);
            } catch (UnsupportedEncodingException impossible) {
                throw new AssertionError(impossible);
            }
        }

        public Document document() {
            return Jsoup.parse(body());
        }

        public String text(String selector) {
            return document().select(selector).text();
        }
    }
}
