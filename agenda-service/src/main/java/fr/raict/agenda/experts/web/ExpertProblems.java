package fr.raict.agenda.experts.web;

import fr.raict.agenda.experts.domain.ExpertRefused;
import fr.raict.agenda.experts.domain.ExpertRefused.ExpertUnknown;
import fr.raict.agenda.experts.domain.ExpertRefused.StaleEdit;
import fr.raict.platform.web.Problems;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells clients why something asked of an expert's record was not done. */
@RestControllerAdvice
@Order(0)
class ExpertProblems {

    private final Problems problems;

    ExpertProblems(Problems problems) { this.problems = problems; }

    @ExceptionHandler
    ProblemDetail on(ExpertRefused refusal) {
        return switch (refusal) { // sealed: a new refusal does not compile until mapped
            case ExpertUnknown _ -> problems.of(HttpStatus.NOT_FOUND, "expert-unknown");
            case StaleEdit stale -> on(stale);
        };
    }

    private ProblemDetail on(StaleEdit stale) {
        var problem = problems.of(HttpStatus.PRECONDITION_FAILED, "stale-edit");
        problem.setProperty("current", ExpertView.of(stale.current()));
        problem.setProperty("changed", stale.changed());
        return problem;
    }
}
