package fr.raict.registration.mandates.web;

import fr.raict.platform.web.Problems;
import fr.raict.registration.mandates.domain.MandateRefused;
import fr.raict.registration.mandates.domain.MandateRefused.AuthorityUnknown;
import fr.raict.registration.mandates.domain.MandateRefused.MandateMissing;
import fr.raict.registration.mandates.domain.MandateRefused.MandateTurnedDown;
import fr.raict.registration.mandates.domain.MandateRefused.MandateUnknown;
import fr.raict.registration.mandates.domain.MandateRefused.TooManyPending;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;

/** Mandates are asked for at their own endpoints and needed at others, so the answers are in one place. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MandateProblems {

    private final Problems problems;

    MandateProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail on(MandateRefused refusal) {
        return switch (refusal) {
            case MandateMissing _ -> problems.of(FORBIDDEN, "mandate-missing");
            case MandateTurnedDown _ -> problems.of(FORBIDDEN, "mandate-refused");
            case AuthorityUnknown _ -> problems.of(BAD_REQUEST, "authority-unknown");
            case MandateUnknown _ -> problems.of(NOT_FOUND, "not-found");
            case TooManyPending _ -> problems.of(CONFLICT, "too-many-mandates");
        };
    }
}
