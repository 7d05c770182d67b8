package fr.raict.portal;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.Cookie;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Asks for pages as the gateway would, by nobody or by a role, and reads them. */
public class Pages {
    private final MockMvc mvc;
    private final String role;
    private final String language;
    private final boolean htmx;

    @Autowired
    public Pages(MockMvc mvc) {
        this(mvc, "", "fr", false);
    }

    private Pages(MockMvc mvc, String role, String language, boolean htmx) {
        this.mvc = mvc;
        this.role = role;
        this.language = language;
        this.htmx = htmx;
    }

    /** As the delegate Karim Benali or the organiser Claire Martin. */
    public Pages as(String role) {
        return new Pages(mvc, role, language, htmx);
    }

    public Pages in(String language) {
        return new Pages(mvc, role, language, htmx);
    }

    /** As htmx asks for a part of a page. */
    public Pages byHtmx() {
        return new Pages(mvc, role, language, true);
    }

    public Page open(String address) {
        return ask(get(address));
    }

    /** Sends a form; fields are name, value, name, value… */
    public Page send(String address, String... fields) {
        var form = post(address);
        for (int i = 0; i < fields.length; i += 2) form.param(fields[i], fields[i + 1]);
        return ask(form);
    }

    private Page ask(AbstractMockHttpServletRequestBuilder<?> request) {
        request.cookie(new Cookie("langue", language)).header("X-Csrf-Token", "form-token");
        if (!role.isEmpty()) request.header("Authorization", "Bearer " + role);
        if (htmx) request.header("HX-Request", "true");
        try {
            return new Page(mvc.perform(request).andReturn().getResponse());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    /** What came back. */
    public record Page(MockHttpServletResponse response) {
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
