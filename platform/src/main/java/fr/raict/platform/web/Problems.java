package fr.raict.platform.web;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.values.FrenchOrder;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Problem details (RFC 9457) with the stable type {@code urn:raict:problem:<slug>}. Title and detail come from the
 * messages {@code problem.<slug>} and {@code problem.<slug>.detail}, in the language of the request.
 */
public final class Problems {

    private static final int MOST_NAMES = 10;
    private static final String TYPE = "urn:raict:problem:";

    private final MessageSource messages;
    private final JsonMapper json;
    private final LocaleResolver languages;

    Problems(MessageSource messages, JsonMapper json, LocaleResolver languages) {
        this.messages = messages;
        this.json = json;
        this.languages = languages;
    }

    /** @param arguments fill the placeholders of the detail's message */
    public ProblemDetail of(HttpStatus status, String slug, Object... arguments) {
        return describe(ProblemDetail.forStatus(status), slug, LocaleContextHolder.getLocale(), arguments);
    }

    /**
     * The refusal to remove what others still need: 409 with their names, the first {@value #MOST_NAMES} in the order of a
     * dictionary, which end the detail as well, in the place of its placeholder.
     */
    public ProblemDetail inUse(String slug, List<String> usedBy) {
        var names = usedBy.stream().sorted(FrenchOrder.of(name -> name)).limit(MOST_NAMES).toList();
        var between = messages.getMessage("list.between", null, LocaleContextHolder.getLocale());
        var problem = of(HttpStatus.CONFLICT, slug,
                String.join(between, names) + (names.size() < usedBy.size() ? between + "…" : "."));
        problem.setProperty("usedBy", names);
        return problem;
    }

    /** What is said of a status alone, where nothing more is known. */
    ProblemDetail ofStatus(HttpStatusCode status) {
        return ofStatus(HttpStatus.valueOf(status.value()), LocaleContextHolder.getLocale());
    }

    private ProblemDetail ofStatus(HttpStatus status, Locale locale) {
        var problem = describe(ProblemDetail.forStatus(status), slug(status), locale);
        if (slug(status).equals("invalid-request")) {
            problem.setDetail(messages.getMessage("problem.invalid-request.unreadable", null, locale));
        }
        return problem;
    }

    private static String slug(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> "unsupported-media-type";
            case CONTENT_TOO_LARGE -> "too-large";
            case SERVICE_UNAVAILABLE -> "try-again";
            default -> status.is4xxClientError() ? "invalid-request" : "internal-error";
        };
    }

    /** What the client is to correct. */
    ProblemDetail invalid(List<FieldProblem> errors) {
        var problem = of(HttpStatus.BAD_REQUEST, "invalid-request");
        problem.setProperty("errors", errors);
        return problem;
    }

    /** The answer to what may succeed later: 503 {@code try-again}, with the time to wait. */
    public ResponseEntity<ProblemDetail> tryAgain(Duration later) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(later.toSeconds()))
                .body(of(HttpStatus.SERVICE_UNAVAILABLE, "try-again"));
    }

    ProblemDetail describe(ProblemDetail problem, String slug, Locale locale, Object... arguments) {
        problem.setType(URI.create(TYPE + slug));
        problem.setTitle(messages.getMessage("problem." + slug, null, locale));
        problem.setDetail(messages.getMessage("problem." + slug + ".detail", arguments, null, locale));
        return problem;
    }

    /** For filters, which run before Spring MVC. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String slug)
            throws IOException {
        write(describe(ProblemDetail.forStatus(status), slug, languages.resolveLocale(request)), response);
    }

    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        write(ofStatus(status, languages.resolveLocale(request)), response);
    }

    private void write(ProblemDetail problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(UTF_8);
        response.getWriter().write(json.writeValueAsString(problem));
    }
}
