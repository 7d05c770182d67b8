package fr.raict.agenda.experts.web;

import java.util.List;

import fr.raict.agenda.experts.domain.ExpertRefused;
import fr.raict.agenda.experts.domain.ExpertRefused.AddressTaken;
import fr.raict.agenda.experts.domain.ExpertRefused.ExpertInUse;
import fr.raict.agenda.experts.domain.ExpertRefused.ExpertUnknown;
import fr.raict.agenda.experts.domain.ExpertRefused.StaleEdit;
import fr.raict.platform.web.FieldProblem;
import fr.raict.platform.web.Problems;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
    private final MessageSource messages;

    ExpertProblems(Problems problems, MessageSource messages) {
        this.problems = problems;
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail on(ExpertRefused refusal) {
        return switch (refusal) { // sealed: a new refusal does not compile until mapped
            case ExpertUnknown _ -> problems.of(HttpStatus.NOT_FOUND, "expert-unknown");
            case StaleEdit stale -> on(stale);
            case AddressTaken taken -> on(taken);
            case ExpertInUse use -> problems.inUse("expert-in-use", use.workshops());
        };
    }

    private ProblemDetail on(AddressTaken taken) {
        var message = messages.getMessage("expert.address-taken",
                new Object[]{taken.holder().details().fullName()}, LocaleContextHolder.getLocale());
        var problem = problems.of(HttpStatus.CONFLICT, "address-taken");
        problem.setProperty("errors", List.of(new FieldProblem("email", message)));
        return problem;
    }

    private ProblemDetail on(StaleEdit stale) {
        var problem = problems.of(HttpStatus.PRECONDITION_FAILED, "stale-edit");
        problem.setProperty("current", ExpertView.of(stale.current()));
        problem.setProperty("changed", stale.changed());
        return problem;
    }
}
