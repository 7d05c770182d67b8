package fr.raict.registration.membership.web;

import fr.raict.platform.web.Problems;
import fr.raict.registration.membership.application.ListMarkedAuthorities;
import fr.raict.registration.membership.domain.MarkRefused;
import fr.raict.registration.membership.domain.MarkRefused.AuthorityUnknown;
import fr.raict.registration.membership.domain.MarkRefused.StaleMarks;
import fr.raict.registration.membership.domain.MarkRefused.TooManyMarked;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;

/** Says why an authority is not marked as it was asked. */
@RestControllerAdvice
class MarkProblems {

    private final Problems problems;
    private final ListMarkedAuthorities listMarked;

    MarkProblems(Problems problems, ListMarkedAuthorities listMarked) {
        this.problems = problems;
        this.listMarked = listMarked;
    }

    @ExceptionHandler
    ProblemDetail on(MarkRefused refusal) {
        return switch (refusal) {
            case AuthorityUnknown _ -> problems.of(NOT_FOUND, "not-found");
            case TooManyMarked _ -> problems.of(CONFLICT, "too-many-marked");
            case StaleMarks stale -> on(stale);
        };
    }

    private ProblemDetail on(StaleMarks stale) {
        var problem = problems.of(PRECONDITION_FAILED, "stale-edit");
        problem.setProperty("current", listMarked.shown(stale.current()));
        problem.setProperty("changed", stale.changed());
        return problem;
    }
}
