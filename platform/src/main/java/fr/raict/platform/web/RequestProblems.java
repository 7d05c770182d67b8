package fr.raict.platform.web;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
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
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

/** What every endpoint refuses alike: bad requests with their fields, and failures nobody foresaw. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class RequestProblems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(RequestProblems.class);

    private static final Duration UNAVAILABLE_FOR = Duration.ofMinutes(1);

    private final Problems problems;
    private final MessageSource messages;

    RequestProblems(Problems problems, MessageSource messages) {
        this.problems = problems;
        this.messages = messages;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException e,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = e.getBindingResult().getAllErrors().stream().map(RequestProblems::problem).toList();
        return handleExceptionInternal(e, problems.invalid(errors), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = e.getParameterValidationResults().stream().flatMap(this::problems).toList();
        return handleExceptionInternal(e, problems.invalid(errors), headers, status, request);
    }

    private Stream<FieldProblem> problems(ParameterValidationResult result) {
        return result instanceof ParameterErrors body ? body.getAllErrors().stream().map(RequestProblems::problem)
                : result.getResolvableErrors().stream().map(error -> new FieldProblem(
                        String.valueOf(result.getMethodParameter().getParameterName()), message(error)));
    }

    private static FieldProblem problem(ObjectError error) {
        return new FieldProblem(error instanceof FieldError field ? field.getField() : error.getObjectName(),
                String.valueOf(error.getDefaultMessage()));
    }

    private String message(MessageSourceResolvable error) {
        return messages.getMessage(error, LocaleContextHolder.getLocale());
    }

    /** JSON with a value of another type names its field; what is no JSON has none. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException e,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = e.getCause() instanceof JacksonException json && !json.getPath().isEmpty()
                ? problems.invalid(List.of(problem(json))) : null;
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    private FieldProblem problem(JacksonException e) {
        var type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return new FieldProblem(field(e), ExpectedValue.message(type, messages));
    }

    private static String field(JacksonException e) {
        var field = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return field.toString();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException e, HttpHeaders headers,
            HttpStatusCode status, WebRequest request) {
        var problem = e instanceof MethodArgumentTypeMismatchException argument
                ? problems.invalid(List.of(new FieldProblem(argument.getName(),
                        ExpectedValue.message(argument.getRequiredType(), messages))))
                : null;
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status,
            WebRequest request) {
        return handleExceptionInternal(e, missing(e.getParameterName()), headers, status, request);
    }

    /** A change without {@code If-Match} could undo what somebody else just did: 428 (RFC 6585 §3). */
    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(ServletRequestBindingException e,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (!(e instanceof MissingRequestHeaderException missing)) {
            return super.handleServletRequestBindingException(e, headers, status, request);
        }
        if (HttpHeaders.IF_MATCH.equalsIgnoreCase(missing.getHeaderName())) {
            var required = HttpStatus.PRECONDITION_REQUIRED;
            return handleExceptionInternal(e, problems.of(required, "version-required"), headers, required, request);
        }
        return handleExceptionInternal(e, missing(missing.getHeaderName()), headers, status, request);
    }

    private ProblemDetail missing(String name) {
        return problems.invalid(List.of(new FieldProblem(name,
                messages.getMessage("expected.something", null, LocaleContextHolder.getLocale()))));
    }

    /** Spring's own exceptions get a stable type and a title in the language of the request as well. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception e, @Nullable Object body,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = body instanceof ProblemDetail described && described.getType() != null
                && described.getType().toString().startsWith("urn:") ? described : problems.ofStatus(status);
        return super.handleExceptionInternal(e, problem, headers, status, request);
    }

    /** A query that the server cannot decode, or a header that the firewall lets nobody read. */
    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
    ProblemDetail onIllegible(RuntimeException e) {
        return problems.ofStatus(HttpStatus.BAD_REQUEST);
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
