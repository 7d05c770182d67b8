package fr.raict.registration.individuals.web;

import fr.raict.platform.web.Problems;
import fr.raict.registration.individuals.domain.LinkUnknown;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import static org.springframework.http.HttpStatus.NOT_FOUND;

/** Links are followed at several endpoints, so the answer to one that leads nowhere is in one place. */
@RestControllerAdvice
class LinkProblems {

    private final Problems problems;

    LinkProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(LinkUnknown refusal) {
        return ResponseEntity.of(problems.of(NOT_FOUND, "link-unknown")).build();
    }
}
