package fr.raict.gateway.routing;

import java.io.IOException;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** An upstream's answer on its way to the client. Always true: once written, its connection is free again. */
final class UpstreamResponse implements ServerResponse {

    private final HttpStatusCode status;
    private final ClientHttpResponse received;
    private final HttpHeaders headers = new HttpHeaders();

    UpstreamResponse(HttpStatusCode status, ClientHttpResponse received) {
        this.status = status;
        this.received = received;
    }

    @Override
    public HttpStatusCode statusCode() {
        return status;
    }

    /** Those that may pass; the exchange fills them in. */
    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        try (received) {
            response.setStatus(status.value());
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            received.getBody().transferTo(response.getOutputStream());
            return null;
        }
    }
}
