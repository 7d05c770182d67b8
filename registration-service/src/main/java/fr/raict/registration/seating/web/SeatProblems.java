package fr.raict.registration.seating.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import fr.raict.platform.web.FieldProblem;
import fr.raict.platform.web.Problems;
import fr.raict.registration.seating.application.SeatingUnavailable;
import fr.raict.registration.seating.domain.SeatRefused;
import fr.raict.registration.seating.domain.SeatRefused.AuthorityCapReached;
import fr.raict.registration.seating.domain.SeatRefused.EditionCapReached;
import fr.raict.registration.seating.domain.SeatRefused.EventsPending;
import fr.raict.registration.seating.domain.SeatRefused.MembersOnly;
import fr.raict.registration.seating.domain.SeatRefused.NoSeatLeft;
import fr.raict.registration.seating.domain.SeatRefused.NotWaiting;
import fr.raict.registration.seating.domain.SeatRefused.OfSome;
import fr.raict.registration.seating.domain.SeatRefused.OfferEnded;
import fr.raict.registration.seating.domain.SeatRefused.OrderFixed;
import fr.raict.registration.seating.domain.SeatRefused.QuotaReached;
import fr.raict.registration.seating.domain.SeatRefused.RegistrationClosed;
import fr.raict.registration.seating.domain.SeatRefused.RegistrationDecided;
import fr.raict.registration.seating.domain.SeatRefused.RegistrationEnded;
import fr.raict.registration.seating.domain.SeatRefused.RegistrationNotYetOpen;
import fr.raict.registration.seating.domain.SeatRefused.RegistrationUnknown;
import fr.raict.registration.seating.domain.SeatRefused.RequestKeyReused;
import fr.raict.registration.seating.domain.SeatRefused.SameName;
import fr.raict.registration.seating.domain.SeatRefused.SeatKept;
import fr.raict.registration.seating.domain.SeatRefused.SessionOver;
import fr.raict.registration.seating.domain.SeatRefused.StaleEditionRules;
import fr.raict.registration.seating.domain.SeatRefused.StaleRules;
import fr.raict.registration.seating.domain.SeatRefused.TogetherRefused;
import fr.raict.registration.seating.domain.SeatRefused.TooManyKept;
import fr.raict.registration.seating.domain.SeatRefused.WaitingListFull;
import fr.raict.registration.seating.domain.SeatRefused.WishesOpen;
import fr.raict.registration.seating.domain.SeatRefused.WorkshopCancelled;
import fr.raict.registration.seating.domain.SeatRefused.WorkshopHeld;
import fr.raict.registration.seating.domain.SeatRefused.WorkshopUnknown;
import fr.raict.registration.seating.web.EditionRulesController.EditionRulesView;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
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
            case RegistrationClosed _, RegistrationEnded _, RegistrationDecided _, WorkshopHeld _, WorkshopCancelled _, WaitingListFull _, MembersOnly _, SeatKept _, OfferEnded _, OrderFixed _, NotWaiting _, TogetherRefused _, WishesOpen _, SessionOver _, NoSeatLeft _ ->
                problems.of(CONFLICT, refusal.rule());
            case SameName alike -> ofSome(alike, "familyName");
            case OfSome some -> ofSome(some, "email");
            // A conflict with what is registered already, as it is about what was asked: again does not help.
            case QuotaReached _, AuthorityCapReached _, EditionCapReached _ ->
                counted(refusal.most().orElseThrow(), refusal);
            case TooManyKept _ -> tooManyKept(refusal.most().orElseThrow());
            case StaleRules stale -> stale(AdmissionRulesView.of(stale.current()));
            case StaleEditionRules stale -> stale(EditionRulesView.of(stale.current()));
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
    private ProblemDetail ofSome(OfSome refusal, String field) {
        var message = message("registration." + refusal.rule());
        List<FieldProblem> errors = refusal.positions().stream()
                .map(position -> new FieldProblem("people[" + position + "]." + field, message)).toList();
        return with("errors", errors, problems.of(CONFLICT, refusal.rule()));
    }

    private ProblemDetail counted(int most, SeatRefused refusal) {
        return with("most", most, problems.of(CONFLICT, refusal.rule(), most));
    }

    private ProblemDetail tooManyKept(int capacity) {
        var error = new FieldProblem("kept", message("rules.too-many-kept", capacity));
        return with("errors", List.of(error), problems.of(BAD_REQUEST, "too-many-kept"));
    }

    private ProblemDetail stale(Object current) {
        return with("current", current, problems.of(PRECONDITION_FAILED, "stale-edit"));
    }

    private String message(String code, Object... arguments) {
        return messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
    }

    private static ProblemDetail with(String property, Object value, ProblemDetail problem) {
        problem.setProperty(property, value);
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(SeatingUnavailable failure) {
        return problems.tryAgain(UNTIL_ANSWERED);
    }
}
