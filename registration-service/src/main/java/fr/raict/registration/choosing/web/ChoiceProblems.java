package fr.raict.registration.choosing.web;

import java.util.List;

import fr.raict.platform.web.FieldProblem;
import fr.raict.platform.web.Problems;
import fr.raict.registration.choosing.application.ChoiceDetails.SeatDetails;
import fr.raict.registration.choosing.domain.ChoiceRefused;
import fr.raict.registration.choosing.domain.ChoiceRefused.ChoiceKeyReused;
import fr.raict.registration.choosing.domain.ChoiceRefused.ChoiceUnknown;
import fr.raict.registration.choosing.domain.ChoiceRefused.OwnSessionsOverlap;
import fr.raict.registration.choosing.domain.ChoiceRefused.RegistrationMissing;
import fr.raict.registration.choosing.domain.ChoiceRefused.RegistrationsDiffer;
import fr.raict.registration.choosing.domain.ChoiceRefused.SessionsOverlap;
import fr.raict.registration.choosing.domain.Overlaps.Overlap;
import fr.raict.registration.choosing.web.ChoiceView.RefusalView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

/** Says why a choice was refused, all of it or one of its seats. */
@RestControllerAdvice
class ChoiceProblems {

    private final Problems problems;
    private final MessageSource messages;

    ChoiceProblems(Problems problems, MessageSource messages) {
        this.problems = problems;
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ChoiceRefused refusal) {
        return ResponseEntity.of(switch (refusal) {
            case SessionsOverlap overlap -> overlap(overlap);
            case OwnSessionsOverlap overlap -> overlapping(
                    overlap.overlaps().stream().map(each -> problem("workshops", each)).toList());
            case ChoiceKeyReused _ -> problems.of(UNPROCESSABLE_CONTENT, "idempotency-key-reused");
            case RegistrationsDiffer _ -> problems.of(CONFLICT, "registrations-differ");
            case ChoiceUnknown _, RegistrationMissing _ -> problems.of(NOT_FOUND, "not-found");
        }).build();
    }

    private ProblemDetail overlap(SessionsOverlap refusal) {
        return overlapping(refusal.overlaps().stream()
                .map(each -> problem("people[" + each.position() + "].workshops", each.overlap())).toList());
    }

    private ProblemDetail overlapping(List<FieldProblem> errors) {
        var problem = problems.of(CONFLICT, "sessions-overlap");
        problem.setProperty("errors", errors);
        return problem;
    }

    private FieldProblem problem(String field, Overlap overlap) {
        var titles = new Object[]{overlap.one().title(), overlap.other().title()};
        return new FieldProblem(field,
                messages.getMessage("choice.sessions-overlap", titles, LocaleContextHolder.getLocale()));
    }

    /** The problem that a request for this seat alone would have, in words that leave the other seats aside. */
    @Nullable
    RefusalView refusal(SeatDetails seat) {
        if (seat.rule() == null) {
            return null;
        }
        var problem = problems.of(CONFLICT, seat.rule());
        var detail = messages.getMessage("choice." + seat.rule(), new Object[]{seat.most()}, null,
                LocaleContextHolder.getLocale());
        return new RefusalView(String.valueOf(problem.getType()), String.valueOf(problem.getTitle()),
                detail == null ? problem.getDetail() : detail, seat.most());
    }
}
