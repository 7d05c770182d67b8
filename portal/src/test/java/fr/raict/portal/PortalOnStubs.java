package fr.raict.portal;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Starts the portal alone on made-up data, to look at pages while writing them: http://localhost:8081. Add
 * {@code ?as=delegate} or {@code ?as=organiser} once to be signed in, {@code ?as=nobody} to sign out.
 */
public final class PortalOnStubs {
    private PortalOnStubs() {}

    public static void main(String[] args) {
        var stubs = new StubServices().start();
        stubs.ask();
        var services = stubs.server().baseUrl();
        new SpringApplicationBuilder(PortalApplication.class, Stage.class).run(
                "--raict.services.agenda.url=" + services,
                "--raict.services.registration.url=" + services,
                "--raict.services.notification.url=" + services,
                "--spring.thymeleaf.cache=false");
    }

    @Configuration(proxyBeanMethods = false)
    @Import({TestTokens.class, GatewayLookAlike.class})
    static class Stage {}

    /** Adds what the gateway would: the token, the form token and the content security policy. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class GatewayLookAlike extends OncePerRequestFilter {
        private static final Pattern ROLE = Pattern.compile("(?:^|&)as=(\\w+)");
        private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
                + "img-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            response.setHeader("Content-Security-Policy", POLICY);
            var role = chosenRole(request, response);
            chain.doFilter(new HttpServletRequestWrapper(request) {
                @Override
                public String getHeader(String name) {
                    if ("X-Csrf-Token".equalsIgnoreCase(name)) {
                        return "form-token";
                    }
                    if ("Authorization".equalsIgnoreCase(name) && !"nobody".equals(role)) {
                        return "Bearer " + role;
                    }
                    return super.getHeader(name);
                }
            }, response);
        }

        private static String chosenRole(HttpServletRequest request, HttpServletResponse response) {
            // Of the address alone: whoever asks for a parameter has the body read.
            var asked = ROLE.matcher(String.valueOf(request.getQueryString()));
            if (asked.find()) {
                response.addCookie(new Cookie("as", asked.group(1)));
                return asked.group(1);
            }
            var cookie = WebUtils.getCookie(request, "as");
            return cookie == null ? "nobody" : cookie.getValue();
        }
    }
}
