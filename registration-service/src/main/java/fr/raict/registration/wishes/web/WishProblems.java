package fr.raict.registration.wishes.web;

import java.util.List;

import fr.raict.platform.web.FieldProblem;
import fr.raict.platform.web.Problems;
import fr.raict.registration.wishes.application.OpenWishes;
import fr.raict.registration.wishes.application.WishDetails;
import fr.raict.registration.wishes.domain.Misranked;
import fr.raict.registration.wishes.domain.Wish;
import fr.raict.registration.wishes.domain.WishRefused;
import fr.raict.registration.wishes.domain.WishRefused.AgainstRule;
import fr.raict.registration.wishes.domain.WishRefused.AllocationMissing;
import fr.raict.registration.wishes.domain.WishRefused.AllocationRunning;
import fr.raict.registration.wishes.domain.WishRefused.AlreadyWished;
import fr.raict.registration.wishes.domain.WishRefused.DeadlineUnfit;
import fr.raict.registration.wishes.domain.WishRefused.NotAwarded;
import fr.raict.registration.wishes.domain.WishRefused.RankingUnfit;
import fr.raict.registration.wishes.domain.WishRefused.RoundUnknown;
import fr.raict.registration.wishes.domain.WishRefused.StaleAllocation;
import fr.raict.registration.wishes.domain.WishRefused.StaleEdit;
import fr.raict.registration.wishes.domain.WishRefused.StaleRound;
import fr.raict.registration.wishes.domain.WishRefused.StaleWish;
import fr.raict.registration.wishes.domain.WishRefused.TooManyWishes;
import fr.raict.registration.wishes.domain.WishRefused.WishUnknown;
import fr.raict.registration.wishes.domain.WishRefused.WishesAllocated;
import fr.raict.registration.wishes.domain.WishRefused.WishesClosed;
import fr.raict.registration.wishes.domain.WishRefused.WishesPublished;
import fr.raict.registration.wishes.domain.WishRefused.WishesStillOpen;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

/** Says why nothing was wished, allocated or published. */
@RestControllerAdvice
class WishProblems {

    private final Problems problems;
    private final MessageSource messages;
    private final OpenWishes openWishes;

    WishProblems(Problems problems, MessageSource messages, OpenWishes openWishes) {
        this.problems = problems;
        this.messages = messages;
        this.openWishes = openWishes;
    }

    /** Tells which draft there is by now; it is long, and shown by itself. */
    record DraftVersion(long version) {
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(WishRefused refusal) {
        return ResponseEntity.of(switch (refusal) {
            case RoundUnknown _, WishUnknown _ -> problems.of(NOT_FOUND, "not-found");
            case DeadlineUnfit _ -> withErrors(UNPROCESSABLE_CONTENT, "deadline-unfit",
                    List.of(new FieldProblem("deadline", message("wish.deadline"))));
            case WishesClosed _ -> problems.of(CONFLICT, "wishes-closed");
            case WishesStillOpen _ -> problems.of(CONFLICT, "wishes-still-open");
            case WishesAllocated _ -> problems.of(CONFLICT, "wishes-allocated");
            case WishesPublished _ -> problems.of(CONFLICT, "wishes-published");
            case TooManyWishes _ -> problems.of(CONFLICT, "too-many-wishes", Wish.MOST_IN_EDITION);
            case AlreadyWished _ -> withErrors(CONFLICT, "already-wished",
                    List.of(new FieldProblem("person.email", message("wish.already"))));
            case RankingUnfit unfit -> withErrors(UNPROCESSABLE_CONTENT, "ranking-unfit",
                    unfit.misranked().stream().map(each -> problem(each, unfit.most())).toList());
            case StaleEdit stale -> on(stale);
            case AllocationRunning _ -> problems.of(CONFLICT, "allocation-running");
            case AllocationMissing _ -> problems.of(CONFLICT, "allocation-missing");
            case AgainstRule against -> problems.of(CONFLICT, "award-" + slug(against));
            case NotAwarded _ -> problems.of(CONFLICT, "award-missing");
        }).build();
    }

    private static String slug(AgainstRule against) {
        return switch (against.rule()) {
            case WISHED -> "not-wished";
            case OVERLAP -> "overlap";
            case MOST_SESSIONS -> "most-sessions";
            case FULL -> "full";
            case MEMBERS_ONLY -> "members-only";
            case AUTHORITY_CAP -> "authority-cap";
        };
    }

    private FieldProblem problem(Misranked misranked, int most) {
        var field = "workshops[" + misranked.position() + "]";
        return switch (misranked.fault()) {
            case TWICE -> new FieldProblem(field, message("wish.twice"));
            case NOT_IN_PROGRAMME -> new FieldProblem(field, message("wish.not-in-programme"));
            case TOO_MANY -> new FieldProblem(field, message("wish.too-many", most));
        };
    }

    private ProblemDetail on(StaleEdit stale) {
        var problem = problems.of(PRECONDITION_FAILED, "stale-edit");
        problem.setProperty("current", switch (stale) {
            case StaleRound round -> openWishes.details(round.current());
            case StaleWish wish -> WishDetails.of(wish.current());
            case StaleAllocation allocation -> new DraftVersion(allocation.current().version());
        });
        problem.setProperty("changed", stale.changed());
        return problem;
    }

    private ProblemDetail withErrors(HttpStatus status, String slug, List<FieldProblem> errors) {
        var problem = problems.of(status, slug);
        problem.setProperty("errors", errors);
        return problem;
    }

    private String message(String code, Object... arguments) {
        return messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
    }
}
