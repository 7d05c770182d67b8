package fr.raict.portal.paper;

import java.time.Duration;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** As many papers are being made as may be at once; the same will do a little later. */
final class TooManyPapers extends ResponseStatusException {
    private static final Duration UNTIL_ONE_IS_MADE = Duration.ofSeconds(20);

    TooManyPapers() {
        super(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Override
    public HttpHeaders getHeaders() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(UNTIL_ONE_IS_MADE.toSeconds()));
        return headers;
    }
}
