package fr.raict.registration.merging.web;

import fr.raict.platform.web.Problems;
import fr.raict.registration.merging.domain.MergeRefused;
import fr.raict.registration.merging.domain.MergeRefused.AuthorityListed;
import fr.raict.registration.merging.domain.MergeRefused.MergeKeyReused;
import fr.raict.registration.merging.domain.MergeRefused.MergeUnknown;
import fr.raict.registration.merging.domain.MergeRefused.MergedAlready;
import fr.raict.registration.merging.domain.MergeRefused.MergedUnknown;
import fr.raict.registration.merging.domain.MergeRefused.NameTaken;
import fr.raict.registration.merging.domain.MergeRefused.SameAuthority;
import fr.raict.registration.merging.domain.MergeRefused.TargetUnknown;
import fr.raict.registration.merging.domain.MergeRefused.TooManyMerges;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

/** Says why authorities stay as they are. */
@RestControllerAdvice
class MergeProblems {

    private final Problems problems;

    MergeProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail on(MergeRefused refusal) {
        return switch (refusal) {
            case MergedUnknown _, MergeUnknown _ -> problems.of(NOT_FOUND, "not-found");
            case TargetUnknown _ -> problems.of(BAD_REQUEST, "authority-unknown");
            case AuthorityListed _ -> problems.of(CONFLICT, "authority-listed");
            case SameAuthority _ -> problems.of(CONFLICT, "authority-same");
            case MergedAlready _ -> problems.of(CONFLICT, "authority-merged");
            case NameTaken _ -> problems.of(CONFLICT, "authority-name-taken");
            case TooManyMerges _ -> problems.of(CONFLICT, "too-many-merges");
            case MergeKeyReused _ -> problems.of(UNPROCESSABLE_CONTENT, "merge-key-reused");
        };
    }
}
