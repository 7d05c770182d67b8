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
            case EventsPending _ -> problems.of(SERVICE_UNAVAILABLE, "try-again");
            case WorkshopUnknown _, RegistrationUnknown _ -> problems.of(NOT_FOUND, "not-found");
            case RegistrationNotYetOpen notYet -> notYetOpen(notYet);
            case RegistrationClosed _ -> problems.of(CONFLICT, "registration-closed");
            case WorkshopCancelled _ -> problems.of(CONFLICT, "workshop-cancelled");
            case WaitingListFull _ -> problems.of(CONFLICT, "waiting-list-full");
            case AlreadyRegistered already -> alreadyRegistered(already);
            case QuotaReached reached -> quotaReached(reached);
            case RequestKeyReused _ -> problems.of(UNPROCESSABLE_CONTENT, "idempotency-key-reused");
        };
    }

    private ProblemDetail notYetOpen(RegistrationNotYetOpen refusal) {
        var problem = problems.of(CONFLICT, "registration-not-yet-open");
        if (!refusal.opensAt().equals(Instant.MAX)) {
            problem.setProperty("opensAt", refusal.opensAt());
        }
        return problem;
    }

    /** A conflict with what is registered already, as it is about what was asked: sending it again does not help. */
    private ProblemDetail quotaReached(QuotaReached refusal) {
        var slug = switch (refusal.quota()) {
            case PENDING_ACCOUNT -> "quota-of-pending-mandate";
            case PENDING_AUTHORITY -> "quota-of-pending-authority";
            case ACCOUNT -> "quota-of-account";
            case AUTHORITY -> "quota-of-authority";
        };
        return problems.of(CONFLICT, slug, refusal.most());
    }

    /** Says which of the people asked for, and nothing of who registered them. */
    private ProblemDetail alreadyRegistered(AlreadyRegistered refusal) {
        var message = messages.getMessage("registration.already-registered", null, LocaleContextHolder.getLocale());
        List<FieldProblem> errors = refusal.positions().stream()
                .map(position -> new FieldProblem("people[" + position + "].email", message)).toList();
        var problem = problems.of(CONFLICT, "already-registered");
        problem.setProperty("errors", errors);
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(SeatingUnavailable failure) {
        return problems.tryAgain(UNTIL_ANSWERED);
    }
}
