package fr.raict.gateway.routing;

import java.net.URI;
import java.util.Collection;
import java.util.List;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Which answer headers reach the client. What is said to browsers about safety is the gateway's word alone, and a
 * redirect never leads to an upstream's own address.
 */
@Component
class UpstreamResponseHeaders implements ResponseHttpHeadersFilter, Ordered {

    private static final List<String> SAID_BY_THE_GATEWAY = List.of("Content-Security-Policy", "X-Frame-Options",
            "X-Content-Type-Options", "X-XSS-Protection", "Strict-Transport-Security", "Referrer-Policy",
            "Permissions-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Server",
            "X-Powered-By");

    private final Collection<URI> upstreams;

    UpstreamResponseHeaders(Upstreams upstreams) {
        this.upstreams = upstreams.urls();
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders apply(HttpHeaders received, ServerResponse response) {
        var headers = new HttpHeaders();
        headers.addAll(received);
        SAID_BY_THE_GATEWAY.forEach(headers::remove);
        var location = headers.getFirst(HttpHeaders.LOCATION);
        if (location != null) {
            headers.set(HttpHeaders.LOCATION, withoutUpstream(location));
        }
        return headers;
    }

    private String withoutUpstream(String location) {
        return upstreams.stream()
                .map(URI::toString)
                .filter(upstream -> location.startsWith(upstream + "/"))
                .findFirst()
                .map(upstream -> location.substring(upstream.length()))
                .orElse(location);
    }
}
