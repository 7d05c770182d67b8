package fr.raict.gateway.routing;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.gateway.clients.Patience;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * An upstream's answer on its way to the client, who may take its time: the upstream's connection is free already, and the
 * body is given out in pieces, each with a deadline.
 */
final class UpstreamResponse implements ServerResponse {

    private final HttpStatusCode status;
    private final AnswerBody body;
    private final Patience patience;
    private final HttpHeaders headers = new HttpHeaders();

    UpstreamResponse(HttpStatusCode status, AnswerBody body, Patience patience) {
        this.status = status;
        this.body = body;
        this.patience = patience;
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
        try (body) {
            response.setStatus(status.value());
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            giveOut(response.getOutputStream());
            return null;
        }
    }

    private void giveOut(OutputStream client) throws IOException {
        for (var piece = body.next(); piece.length > 0; piece = body.next()) {
            patience.sending();
            client.write(piece);
        }
    }
}
