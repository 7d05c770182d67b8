package fr.raict.gateway.routing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.gateway.clients.ClientAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * An upstream's answer on its way to the client, who may take its time: the upstream's connection is free already, and the
 * slot too while the body is given out.
 */
final class UpstreamResponse implements ServerResponse, AutoCloseable {

    private static final String TRY_AGAIN = "10";

    private final HttpStatusCode status;
    private final AnswerBody body;
    private final ClientAnswers answers;
    private final HttpHeaders headers = new HttpHeaders();

    UpstreamResponse(HttpStatusCode status, AnswerBody body, ClientAnswers answers) {
        this.status = status;
        this.body = body;
        this.answers = answers;
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

    /** A header that is meant for the gateway: its value, and the client does not get it. */
    Optional<String> take(String header) {
        return takeAll(header).stream().findFirst();
    }

    List<String> takeAll(String header) {
        var values = headers.getOrEmpty(header);
        headers.remove(header);
        return values;
    }

    /** Nobody gets it. */
    @Override
    public void close() throws IOException {
        body.close();
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
            if (!answers.give(request, body::next, response.getOutputStream())) {
                giveWithoutPlace(response);
            }
            return null;
        }
    }

    /** A small one is sent at once all the same. */
    private void giveWithoutPlace(HttpServletResponse response) throws IOException {
        if (body.isSmall()) {
            response.getOutputStream().write(body.next());
        } else {
            response.reset();
            response.setHeader(HttpHeaders.RETRY_AFTER, TRY_AGAIN);
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
