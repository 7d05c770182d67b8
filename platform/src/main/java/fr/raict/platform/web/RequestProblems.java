package fr.raict.platform.web;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What every endpoint refuses alike: bad requests with their fields, and failures nobody foresaw. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class RequestProblems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(RequestProblems.class);

    private static final Duration UNAVAILABLE_FOR = Duration.ofMinutes(1);

    private final Problems problems;

    RequestProblems(Problems problems) { this.problems = problems; }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException e,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = problems.of(HttpStatus.BAD_REQUEST, "invalid-request");
        problem.setProperty("errors", e.getBindingResult().getAllErrors().stream()
                .map(error -> new FieldProblem(
                        error instanceof FieldError field ? field.getField() : error.getObjectName(),
                        String.valueOf(error.getDefaultMessage())))
                .toList());
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    /** A change without {@code If-Match} could undo what somebody else just did: 428 (RFC 6585 §3). */
    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(ServletRequestBindingException e,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e instanceof MissingRequestHeaderException missing
                && HttpHeaders.IF_MATCH.equalsIgnoreCase(missing.getHeaderName())) {
            var required = HttpStatus.PRECONDITION_REQUIRED;
            return handleExceptionInternal(e, problems.of(required, "version-required"), headers, required, request);
        }
        return super.handleServletRequestBindingException(e, headers, status, request);
    }

    /** Spring's own exceptions get a stable type and a title in the language of the request as well. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception e, @Nullable Object body,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = body instanceof ProblemDetail described && described.getType() != null
                && described.getType().toString().startsWith("urn:") ? described
                        : problems.of(known(status), slug(status));
        return super.handleExceptionInternal(e, problem, headers, status, request);
    }

    private static HttpStatus known(HttpStatusCode status) { return HttpStatus.valueOf(status.value()); }

    private static String slug(HttpStatusCode status) {
        return switch (known(status)) {
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> "unsupported-media-type";
            case CONTENT_TOO_LARGE -> "too-large";
            case SERVICE_UNAVAILABLE -> "try-again";
            default -> status.is4xxClientError() ? "invalid-request" : "internal-error";
        };
    }

    /** A store that is away, or an outbox that is full: nothing was done, and it passes by itself. */
    @ExceptionHandler({TransientDataAccessException.class, DataAccessResourceFailureException.class})
    ResponseEntity<ProblemDetail> onUnavailable(DataAccessException e) {
        log.warn("Not available for now: {}", e.getMessage());
        return problems.tryAgain(UNAVAILABLE_FOR);
    }

    @ExceptionHandler
    ProblemDetail on(Exception e) {
        log.error("Unforeseen failure", e);
        return problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error");
    }
}
