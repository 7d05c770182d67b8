package fr.raict.agenda.versions;

import fr.raict.platform.web.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A change without {@code If-Match} could undo what somebody else just did: 428 (RFC 6585 §3). */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MissingVersionProblems {

    private final Problems problems;

    MissingVersionProblems(Problems problems) { this.problems = problems; }

    @ExceptionHandler
    ProblemDetail on(MissingRequestHeaderException missing) {
        return HttpHeaders.IF_MATCH.equalsIgnoreCase(missing.getHeaderName())
                ? problems.of(HttpStatus.PRECONDITION_REQUIRED, "version-required")
                : problems.of(HttpStatus.BAD_REQUEST, "invalid-request");
    }
}
