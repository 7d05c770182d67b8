package fr.raict.gateway.errors;

import java.util.Locale;

import org.springframework.http.HttpStatus;

/** Everything the gateway itself refuses or fails at, with the status it is answered with. */
public enum Problem {
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    LOGIN_FAILED(HttpStatus.BAD_REQUEST),
    CROSS_SITE_REQUEST(HttpStatus.FORBIDDEN),
    PAGE_EXPIRED(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    REQUEST_TOO_SLOW(HttpStatus.REQUEST_TIMEOUT),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR),
    SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    LOGIN_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    SERVICE_TOO_SLOW(HttpStatus.GATEWAY_TIMEOUT);

    private final HttpStatus status;

    Problem(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** The last part of the problem's URN and the key of its texts. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The nearest problem for a status that the server or a library has set. */
    static Problem of(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 408 -> REQUEST_TOO_SLOW;
            case 429 -> TOO_MANY_REQUESTS;
            case 413 -> BODY_TOO_LARGE;
            case 503 -> SERVICE_UNAVAILABLE;
            default -> status >= 400 && status < 500 ? BAD_REQUEST : UNEXPECTED;
        };
    }
}
