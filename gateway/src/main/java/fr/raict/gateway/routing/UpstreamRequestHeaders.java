package fr.raict.gateway.routing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import fr.raict.gateway.forms.FormAgain;
import fr.raict.gateway.session.RelayedToken;
import fr.raict.gateway.site.OwnToken;
import fr.raict.gateway.site.PageLanguage;
import fr.raict.gateway.site.PublicAddress;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Which request headers reach an upstream. Always true: who the user is, where the request came from and the CSRF token
 * are said by the gateway alone, never by the client.
 */
@Component
class UpstreamRequestHeaders implements RequestHttpHeadersFilter, Ordered {

    static final String CSRF = "X-Csrf-Token";

    /** Tells the portal to draw a page from the form in the body and to do nothing, and why. */
    static final String FORM_AGAIN = "X-Form-Again";

    private static final Set<String> NOT_FROM_CLIENTS = Set.of("cookie", "x-csrf-token", "x-form-again", "forwarded",
            "x-real-ip", "expect", "proxy-connection", "connection");
    private static final Pattern ASSET = Pattern
            .compile("\\.(css|js|mjs|map|svg|png|jpe?g|webp|avif|gif|ico|woff2?|txt|xml|ics|json|webmanifest)$");

    private final PublicAddress address;

    UpstreamRequestHeaders(PublicAddress address) {
        this.address = address;
    }

    /** Last, so that none of the gateway's own filters removes what is added here. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders apply(HttpHeaders received, ServerRequest request) {
        var client = request.servletRequest();
        var headers = passing(received, request.headers().asHttpHeaders().getConnection());
        forwarded(headers, client);
        authorization(headers, client);
        if (isForPortal(request)) {
            forPortal(headers, client);
        }
        return headers;
    }

    /** Without headers that {@code Connection} names, which are for the gateway only (RFC 9110, section 7.6.1). */
    private static HttpHeaders passing(HttpHeaders received, List<String> connection) {
        var forThisHop = connection.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        var passing = new HttpHeaders();
        received.forEach((name, values) -> {
            var lower = name.toLowerCase(Locale.ROOT);
            if (!NOT_FROM_CLIENTS.contains(lower) && !lower.startsWith("x-forwarded-") && !forThisHop.contains(lower)) {
                passing.addAll(name, values);
            }
        });
        return passing;
    }

    /** From the public address rather than the Host header, which the client chooses. */
    private void forwarded(HttpHeaders headers, HttpServletRequest client) {
        headers.set("X-Forwarded-For", client.getRemoteAddr());
        headers.set("X-Forwarded-Proto", address.scheme());
        headers.set("X-Forwarded-Host", address.host());
        headers.set("X-Forwarded-Port", String.valueOf(address.port()));
    }

    /** The user's token; without a session, the API client's own. */
    private static void authorization(HttpHeaders headers, HttpServletRequest client) {
        var users = RelayedToken.of(client);
        if (users.isPresent()) {
            headers.setBearerAuth(users.get());
        } else if (!OwnToken.isIn(client)) {
            headers.remove(HttpHeaders.AUTHORIZATION);
        }
    }

    private static boolean isForPortal(ServerRequest request) {
        return RoutesConfiguration.PORTAL.equals(request.attribute(MvcUtils.GATEWAY_ROUTE_ID_ATTR).orElse(""));
    }

    private static void forPortal(HttpHeaders headers, HttpServletRequest client) {
        PageLanguage.chosen(client)
                .ifPresent(language -> headers.set(HttpHeaders.COOKIE,
                        PageLanguage.COOKIE + "=" + language.getLanguage()));
        if (!ASSET.matcher(client.getRequestURI()).find()
                && client.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            headers.set(CSRF, token.getToken());
        }
        FormAgain.reason(client).ifPresent(reason -> forForm(reason, headers, client));
    }

    /** The browser asked for a page, and its headers speak of that. */
    private static void forForm(String reason, HttpHeaders headers, HttpServletRequest client) {
        headers.set(FORM_AGAIN, reason);
        headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        headers.setContentLength(client.getContentLengthLong());
        headers.remove(HttpHeaders.IF_NONE_MATCH);
        headers.remove(HttpHeaders.IF_MODIFIED_SINCE);
    }
}
