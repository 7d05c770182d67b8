package fr.raict.registration.seating.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import fr.raict.platform.web.FieldProblem;
import fr.raict.platform.web.Problems;
import fr.raict.registration.seating.application.SeatingUnavailable;
import fr.raict.registration.seating.domain.SeatRefused;
import fr.raict.registration.seating.domain.SeatRefused.AlreadyRegistered;
import fr.raict.registration.seating.domain.SeatRefused.EventsPending;
import fr.raict.registration.seating.domain.SeatRefused.QuotaReached;
import fr.raict.registration.seating.domain.SeatRefused.RegistrationClosed;
import fr.raict.registration.seating.domain.SeatRefused.RegistrationEnded;
import fr.raict.registration.seating.domain.SeatRefused.RegistrationNotYetOpen;
import fr.raict.registration.seating.domain.SeatRefused.RegistrationUnknown;
import fr.raict.registration.seating.domain.SeatRefused.RequestKeyReused;
import fr.raict.registration.seating.domain.SeatRefused.WaitingListFull;
import fr.raict.registration.seating.domain.SeatRefused.WorkshopCancelled;
import fr.raict.registration.seating.domain.SeatRefused.WorkshopUnknown;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

/** Seats are asked for, shown and given back at several endpoints, so the answers to refusals are in one place. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SeatProblems {

    private static final Duration UNTIL_ANSWERED = Duration.ofSeconds(2);
    private static final Duration UNTIL_EVENTS_ARE_PUBLISHED = Duration.ofMinutes(1);

    private final Problems problems;
    private final MessageSource messages;

    SeatProblems(Problems problems, MessageSource messages) {
        this.problems = problems;
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(SeatRefused refusal) {
        return refusal instanceof EventsPending ? problems.tryAgain(UNTIL_EVENTS_ARE_PUBLISHED)
                : ResponseEntity.of(problem(refusal)).build();
    }

    private ProblemDetail problem(SeatRefused refusal) {
        return switch (refusal) {
            case EventsPending _ -> problems.of(SERVICE_UNAVAILABLE, refusal.rule());
            case WorkshopUnknown _, RegistrationUnknown _ -> problems.of(NOT_FOUND, "not-found");
            case RegistrationNotYetOpen notYet -> notYetOpen(notYet);
            case RegistrationClosed _, RegistrationEnded _, WorkshopCancelled _, WaitingListFull _ ->
                problems.of(CONFLICT, refusal.rule());
            case AlreadyRegistered already -> alreadyRegistered(already);
            // A conflict with what is registered already, as it is about what was asked: again does not help.
            case QuotaReached reached -> problems.of(CONFLICT, reached.rule(), reached.most());
            case RequestKeyReused _ -> problems.of(UNPROCESSABLE_CONTENT, refusal.rule());
        };
    }

    private ProblemDetail notYetOpen(RegistrationNotYetOpen refusal) {
        var problem = problems.of(CONFLICT, refusal.rule());
        if (!refusal.opensAt().equals(Instant.MAX)) {
            problem.setProperty("opensAt", refusal.opensAt());
        }
        return problem;
    }

    /** Says which of the people asked for, and nothing of who registered them. */
    private ProblemDetail alreadyRegistered(AlreadyRegistered refusal) {
        var message = messages.getMessage("registration.already-registered", null, LocaleContextHolder.getLocale());
        List<FieldProblem> errors = refusal.positions().stream()
                .map(position -> new FieldProblem("people[" + position + "].email", message)).toList();
        var problem = problems.of(CONFLICT, refusal.rule());
        problem.setProperty("errors", errors);
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(SeatingUnavailable failure) {
        return problems.tryAgain(UNTIL_ANSWERED);
    }
}
