package fr.raict.registration.exports.web;

import java.time.Duration;

import fr.raict.platform.web.Problems;
import fr.raict.registration.exports.application.TooManyExports;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Several endpoints answer with files. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ExportProblems {

    private static final Duration UNTIL_ONE_IS_TAKEN = Duration.ofSeconds(20);

    private final Problems problems;

    ExportProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(TooManyExports refusal) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(UNTIL_ONE_IS_TAKEN.toSeconds()))
                .body(problems.of(HttpStatus.SERVICE_UNAVAILABLE, "too-many-exports"));
    }

    /** Not answered, so that the connection breaks: nothing else tells the client that it has half of the file. */
    @ExceptionHandler
    void on(BrokenOff failure) {
        throw failure;
    }
}
